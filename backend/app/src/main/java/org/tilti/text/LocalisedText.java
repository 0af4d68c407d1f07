package org.tilti.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One text in several languages. Exactly one of them is the source; the others are translations of it, whose state
 * is known once the text is {@link #after} its former one.
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
            result.put(language, translation.state() == TextState.SOURCE ? translation.as(null) : translation);
        });
        return Collections.unmodifiableMap(result);
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
     * This text as the successor of that one among the former texts with which it has most in common. A translation
     * that was not touched keeps its state, and is stale where the source has changed, until somebody confirms it.
     */
    LocalisedText after(List<LocalisedText> former) {
        var before = former.stream().max(Comparator.comparingInt(this::inCommon)).filter(one -> inCommon(one) > 0)
                .map(LocalisedText::byLanguage).orElse(Map.of());
        var source = before.get(sourceLanguage());
        var sourceChanged = source != null && !source.text().equals(byLanguage.get(sourceLanguage()).text());
        var result = new LinkedHashMap<>(byLanguage);
        result.replaceAll((language, translation) -> language.equals(sourceLanguage()) ? translation
                : translation.after(before.get(language), sourceChanged));
        return new LocalisedText(result);
    }

    private int inCommon(LocalisedText other) {
        return (int) byLanguage.entrySet().stream()
                .filter(entry -> other.byLanguage.containsKey(entry.getKey())
                        && other.byLanguage.get(entry.getKey()).text().equals(entry.getValue().text()))
                .count();
    }
}
