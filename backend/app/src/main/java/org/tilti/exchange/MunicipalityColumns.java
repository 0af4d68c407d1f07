package org.tilti.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;

/**
 * Which column of a CSV file of municipalities says what.
 *
 * @param country the country whose code list the file goes by
 * @param code the column with the national code
 */
record MunicipalityColumns(String country, String code, List<String> all) {
    private static final Map<String, String> COUNTRY_BY_CODE_COLUMN = Map.of("katottg", "UA", "atvk", "LV");
    private static final Pattern LANGUAGE_COLUMN = Pattern.compile("(name|oblast|region|raion|type)_([a-z]{2})");
    private static final Pattern POPULATION_COLUMN = Pattern.compile("population_(\\d{4})");
    private static final List<String> OTHERS = List.of("latitude", "longitude", "area_km2", "website");

    static MunicipalityColumns of(List<String> header) {
        var errors = new ArrayList<PlaceError>();
        header.stream().filter(column -> !isKnown(column))
                .forEach(column -> errors.add(PlaceError.at("/rows/1/" + column, "unknown-column", column)));
        var code = header.stream().filter(COUNTRY_BY_CODE_COLUMN::containsKey).findFirst();
        if (code.isEmpty()) {
            errors.add(PlaceError.at("/rows/1", "missing-column", "katottg, atvk"));
        }
        if (header.stream().noneMatch(column -> column.startsWith("name_"))) {
            errors.add(PlaceError.at("/rows/1", "missing-column", "name_uk, name_lv, name_en"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return new MunicipalityColumns(COUNTRY_BY_CODE_COLUMN.get(code.orElseThrow()), code.orElseThrow(), header);
    }

    private static boolean isKnown(String column) {
        return COUNTRY_BY_CODE_COLUMN.containsKey(column) || OTHERS.contains(column)
                || LANGUAGE_COLUMN.matcher(column).matches() || POPULATION_COLUMN.matcher(column).matches();
    }

    /** The columns `kind_xx` by their language. */
    Map<String, String> byLanguage(String kind) {
        return all.stream().filter(column -> column.matches(kind + "_[a-z]{2}"))
                .collect(Collectors.toMap(column -> column.substring(kind.length() + 1),
                        column -> column, (first, second) -> first, LinkedHashMap::new));
    }

    /** The column of the latest population figure; empty when there is none. */
    Optional<String> population() {
        return all.stream().filter(column -> POPULATION_COLUMN.matcher(column).matches())
                .max(Comparator.naturalOrder());
    }
}
