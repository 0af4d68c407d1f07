package org.tilti.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The languages a reader asked for as ISO 639 codes, best first. */
public class PreferredLanguages {

    /** The languages in which the product itself speaks. */
    public static final List<String> INTERFACE = List.of("lv", "en", "uk");

    private static final String DEFAULT = "en";

    private final List<String> codes;

    public PreferredLanguages(List<String> codes) {
        this.codes = codes;
    }

    /** Reads an Accept-Language header; what cannot be read is passed over, as the header is only a wish. */
    public static PreferredLanguages from(@Nullable String acceptLanguage) {
        return new PreferredLanguages(ranges(acceptLanguage).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .toList());
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 500) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException notALanguageRange) {
            return List.of();
        }
    }

    public List<String> codes() {
        return codes;
    }

    /** The language in which the product speaks to this reader. */
    public String ofInterface() {
        return codes.stream().filter(INTERFACE::contains).findFirst().orElse(DEFAULT);
    }

    public ShownText show(LocalisedText text) {
        return text.shown(codes.isEmpty() ? List.of(DEFAULT) : codes);
    }

    public @Nullable ShownText showOptional(@Nullable LocalisedText text) {
        return text == null ? null : show(text);
    }
}
