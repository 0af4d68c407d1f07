package org.tilti.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tilti.partnerships.matching.Candidate;

/** Makes up candidates, the same for the same seed; their keys and sizes may be real ones. */
class Municipalities {
    private static final List<String> THEMES = IntStream.range(0, 24).mapToObj(i -> "theme-" + i).toList();
    private static final List<String> FEATURES = List.of("MOUNTAINS", "BORDER", "PORT", "UNIVERSITY", "COAST");

    private final Random random;

    Municipalities(long seed) {
        random = new Random(seed);
    }

    /** A key, and a population where it is known. */
    private record Place(String key, @Nullable Integer population) {}

    List<Candidate> hosts(int count) {
        return IntStream.range(0, count).mapToObj(i -> candidate(new Place("lv-" + i, madeUp()), "LV", "lv")).toList();
    }

    /** Those of a CSV file with the columns katottg and population_2022 first, then as many made up as are missing. */
    List<Candidate> seekers(int count, @Nullable Path csv) throws IOException {
        var places = new ArrayList<Place>();
        if (csv != null) {
            try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
                rows.stream().limit(count).forEach(row -> places.add(new Place(
                        row.getField("katottg").toLowerCase(Locale.ROOT),
                        population(row.getField("population_2022")))));
            }
        }
        while (places.size() < count) {
            places.add(new Place("ua-" + places.size(), madeUp()));
        }
        return places.stream().map(place -> candidate(place, "UA", "uk")).toList();
    }

    private static @Nullable Integer population(String field) {
        return field.isBlank() || field.equals("0") ? null : Integer.valueOf(field);
    }

    private int madeUp() {
        return Math.max(300, (int) Math.exp(9.5 + random.nextGaussian()));
    }

    private Candidate candidate(Place place, String country, String language) {
        var languages = new TreeSet<>(List.of(language));
        languages.addAll(some(List.of("en", "en", "pl", "de"), random.nextInt(4)));
        return new Candidate(place.key(), country, languages, some(THEMES, 3 + random.nextInt(4)),
                new TreeSet<>(some(THEMES, random.nextInt(6))), new TreeSet<>(some(THEMES, random.nextInt(6))),
                place.population(), new TreeSet<>(some(FEATURES, random.nextInt(3))), 1);
    }

    private List<String> some(List<String> all, int count) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count);
    }
}
