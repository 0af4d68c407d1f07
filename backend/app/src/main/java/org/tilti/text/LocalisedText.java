package org.tilti.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One text in several languages. Exactly one of them is the source; the others are translations of it.
 *
 * @param byLanguage the texts by ISO 639 code, the source first
 */
public record LocalisedText(
        @JsonValue @NotEmpty @Size(max = 30) Map<@Language String, @NotNull @Valid Translation> byLanguage) {

    private static final List<String> FALLBACK = List.of("en", "lv", "uk");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalisedText {
        byLanguage = withOneSource(byLanguage);
    }

    public static LocalisedText of(String language, String text) {
        return new LocalisedText(Map.of(language, new Translation(text, TextState.SOURCE)));
    }

    private static Map<String, Translation> withOneSource(Map<String, Translation> given) {
        if (given == null || given.isEmpty() || given.values().stream().anyMatch(Objects::isNull)) {
            return given == null ? Map.of() : given;
        }
        var source = given.entrySet().stream()
                .filter(entry -> entry.getValue().state() == TextState.SOURCE)
                .findFirst()
                .or(() -> given.entrySet().stream().findFirst())
                .orElseThrow()
                .getKey();
        var result = new LinkedHashMap<String, Translation>();
        result.put(source, given.get(source).as(TextState.SOURCE));
        given.keySet().stream().sorted().filter(language -> !language.equals(source)).forEach(language -> {
            var translation = given.get(language);
            var state = translation.state();
            result.put(language,
                    translation.as(state == null || state == TextState.SOURCE ? TextState.HUMAN : state));
        });
        return java.util.Collections.unmodifiableMap(result);
    }

    /** The language the text was written in. */
    public String sourceLanguage() {
        return byLanguage.keySet().iterator().next();
    }

    /** What a reader of these languages, best first, is shown; then the source, English, Latvian, Ukrainian. */
    public ShownText shown(List<String> preferred) {
        return Stream.of(preferred.stream(), Stream.of(sourceLanguage()), FALLBACK.stream())
                .flatMap(languages -> languages)
                .filter(byLanguage::containsKey)
                .findFirst()
                .map(language -> new ShownText(byLanguage.get(language).text(), language))
                .orElseThrow();
    }

    /**
     * The given text as the successor of this one: where the source has changed and a translation has not, the
     * translation is stale until somebody confirms or changes it.
     */
    public LocalisedText revisedTo(LocalisedText next) {
        var source = next.sourceLanguage();
        if (!byLanguage.containsKey(source)
                || byLanguage.get(source).text().equals(next.byLanguage.get(source).text())) {
            return next;
        }
        var result = new LinkedHashMap<>(next.byLanguage);
        result.replaceAll((language, translation) -> {
            var before = byLanguage.get(language);
            var untouched = before != null && before.text().equals(translation.text());
            return untouched && !language.equals(source) ? translation.as(TextState.STALE) : translation;
        });
        return new LocalisedText(result);
    }

    /** {@link #revisedTo} for texts of which either may be missing. */
    public static @Nullable LocalisedText revised(@Nullable LocalisedText before, @Nullable LocalisedText next) {
        return before == null || next == null ? next : before.revisedTo(next);
    }

    /** {@link #revisedTo} for lists, place by place. */
    public static List<LocalisedText> revised(List<LocalisedText> before, List<LocalisedText> next) {
        return java.util.stream.IntStream.range(0, next.size())
                .mapToObj(i -> Objects.requireNonNull(revised(i < before.size() ? before.get(i) : null, next.get(i))))
                .toList();
    }
}
