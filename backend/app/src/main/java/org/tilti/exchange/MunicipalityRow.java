package org.tilti.exchange;

import com.ibm.icu.text.Transliterator;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.organisations.Location;
import org.tilti.organisations.OrganisationDraft;
import org.tilti.organisations.OrganisationType;
import org.tilti.organisations.Population;
import org.tilti.text.LocalisedText;
import org.tilti.text.TextState;
import org.tilti.text.Translation;

/** One row of a CSV file of municipalities: what it says, and what it leaves as it is. */
class MunicipalityRow {
    /** Unified communities of Ukraine by the kind of their centre: the full name, and what English calls it. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "сільська", List.of("сільська територіальна громада", "rural community"),
            "селищна", List.of("селищна територіальна громада", "settlement community"),
            "міська", List.of("міська територіальна громада", "urban community"));
    private static final Transliterator TO_LATIN =
            Transliterator.getInstance("Ukrainian-Latin/BGN; [^\\p{Latin}\\p{Nd} -] remove");

    private final MunicipalityColumns columns;
    private final NamedCsvRecord row;
    private final List<PlaceError> errors = new ArrayList<>();

    MunicipalityRow(MunicipalityColumns columns, NamedCsvRecord row) {
        this.columns = columns;
        this.row = row;
    }

    String nationalCode() {
        return value(columns.code()).orElseThrow(() ->
                ProblemException.invalid(PlaceError.at("/" + columns.code(), "required")));
    }

    /** The draft of this row on top of what is known already. */
    OrganisationDraft on(@Nullable OrganisationDraft known, UnaryOperator<String> freeSlug) {
        var location = location();
        var population = population();
        var area = number("area_km2", BigDecimal::new);
        var name = name();
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return new OrganisationDraft(
                known == null ? freeSlug.apply(nameForSlug()) : known.slug(),
                OrganisationType.MUNICIPALITY,
                known == null ? name : merged(known.name(), name),
                known == null ? null : known.shortName(),
                known == null ? null : known.description(),
                columns.country(),
                nationalCode(),
                region(known == null ? null : known.region()),
                later(known == null ? null : known.population(), population),
                area != null ? area : known == null ? null : known.areaKm2(),
                location != null ? location : known == null ? null : known.location(),
                known == null ? null : known.capital(),
                value("website").orElse(known == null ? null : known.website()),
                known == null ? List.of() : known.workingLanguages(),
                known == null ? List.of() : known.memberOf(),
                known == null ? null : known.validFrom(),
                known == null ? null : known.validTo(),
                known == null ? null : known.successor());
    }

    private LocalisedText name() {
        var kind = value("type_uk").map(KINDS::get).orElse(null);
        var byLanguage = new LinkedHashMap<String, Translation>();
        columns.byLanguage("name").forEach((language, column) -> value(column).ifPresent(name ->
                byLanguage.put(language, new Translation(
                        kind != null && language.equals("uk") ? name + " " + kind.getFirst() : name, null))));
        if (byLanguage.isEmpty()) {
            throw ProblemException.invalid(PlaceError.at(
                    "/" + columns.byLanguage("name").values().iterator().next(), "required"));
        }
        if (kind != null && !byLanguage.containsKey("en")) {
            var latin = TO_LATIN.transliterate(value("name_uk").orElse("")) + " " + kind.getLast();
            byLanguage.put("en", new Translation(latin, TextState.MACHINE));
        }
        return new LocalisedText(byLanguage);
    }

    private String nameForSlug() {
        var name = value("name_uk").map(TO_LATIN::transliterate)
                .or(() -> columns.byLanguage("name").values().stream().map(this::value).flatMap(Optional::stream)
                        .findFirst()).orElseThrow();
        return value("oblast_en").map(oblast -> name + " " + oblast).orElse(name);
    }

    private @Nullable LocalisedText region(@Nullable LocalisedText known) {
        var byLanguage = new LinkedHashMap<String, Translation>();
        columns.byLanguage("region").forEach((language, column) ->
                value(column).ifPresent(name -> byLanguage.put(language, new Translation(name, null))));
        columns.byLanguage("oblast").forEach((language, column) -> value(column).ifPresent(name ->
                byLanguage.put(language, new Translation(
                        name + (language.equals("uk") ? " область" : " Oblast"), null))));
        if (byLanguage.isEmpty()) {
            return known;
        }
        var stated = new LocalisedText(byLanguage);
        return known == null ? stated : merged(known, stated);
    }

    /** What the row states replaces the same language; other languages stay, except for what a machine had made. */
    private static LocalisedText merged(LocalisedText known, LocalisedText stated) {
        var result = new LinkedHashMap<>(known.byLanguage());
        stated.byLanguage().forEach((language, translation) -> {
            var before = result.get(language);
            if (before == null || !before.text().equals(translation.text())
                    && (translation.state() != TextState.MACHINE || before.state() == TextState.MACHINE)) {
                result.put(language, before != null && before.state() == TextState.SOURCE
                        ? new Translation(translation.text(), TextState.SOURCE) : translation);
            }
        });
        return new LocalisedText(result);
    }

    private @Nullable Location location() {
        var latitude = number("latitude", Double::valueOf);
        var longitude = number("longitude", Double::valueOf);
        if ((latitude == null) != (longitude == null) && errors.isEmpty()) {
            errors.add(PlaceError.at(latitude == null ? "/latitude" : "/longitude", "required"));
        }
        return latitude == null || longitude == null ? null : new Location(latitude, longitude);
    }

    private @Nullable Population population() {
        return columns.population().map(column -> {
            var count = number(column, Integer::valueOf);
            return count == null ? null : new Population(count, Integer.valueOf(column.substring(11)), null);
        }).orElse(null);
    }

    /** The figure of the later year; the known one, with its source, where both say the same. */
    private static @Nullable Population later(@Nullable Population known, @Nullable Population stated) {
        if (known == null || stated == null) {
            return stated == null ? known : stated;
        }
        var same = known.year().equals(stated.year()) && known.count().equals(stated.count());
        return same || known.year() > stated.year() ? known : stated;
    }

    private <T> @Nullable T number(String column, Function<String, T> parse) {
        return value(column).map(text -> {
            try {
                return parse.apply(text);
            } catch (NumberFormatException notNumber) {
                errors.add(PlaceError.at("/" + column, "number", text));
                return null;
            }
        }).orElse(null);
    }

    private Optional<String> value(String column) {
        return row.findField(column).map(String::strip).filter(text -> !text.isEmpty() && !text.equals("NA"));
    }

    /** The column that a place of the draft was read from. */
    String columnOf(String pointer) {
        if (pointer.startsWith("/population")) {
            return "/" + columns.population().orElse("population");
        }
        if (pointer.startsWith("/location/")) {
            return pointer.substring("/location".length());
        }
        if (pointer.startsWith("/areaKm2")) {
            return "/area_km2";
        }
        if (pointer.startsWith("/nationalCode") || pointer.startsWith("/slug")) {
            return "/" + columns.code();
        }
        return pointer.startsWith("/name/") ? "/name_" + pointer.substring(6).replaceAll("/.*", "") : pointer;
    }
}
