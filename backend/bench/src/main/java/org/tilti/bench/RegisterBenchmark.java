package org.tilti.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Prints how long the register takes over HTTP with 100,000 partnerships and with 1,000: two APIs on two databases of
 * one server, asked in turn, so that a slow second falls on both; the median counts.
 */
public class RegisterBenchmark {
    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;
    private static final int PAGES = 2_000;
    private static final int ROUNDS = 60;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private RegisterBenchmark() {}

    /** The path of the API's jar; the address of the database server is in the environment. */
    public static void main(String[] args) throws IOException, SQLException {
        var data = new RegisterData(System.getenv("TILTI_POSTGRES_URL"));
        data.create("small");
        data.create("large");
        var jar = Path.of(args[0]);
        try (var small = new RunningApi(jar, data.url("small")); var large = new RunningApi(jar, data.url("large"))) {
            data.fill("small", SMALL);
            data.fill("large", LARGE);
            var first = "/api/v1/partnerships?limit=50";
            var deep = first + "&after=" + cursorOfPage(large, first);
            var asked = new LinkedHashMap<String, Runnable>();
            for (var filter : List.of("&country=LV", "&country=LV&theme=education", "&organisation=place-7",
                    "&sort=name", "&state=DORMANT&sort=-since")) {
                asked.put("1,000    " + filter, () -> small.get(first + filter));
                asked.put("100,000  " + filter, () -> large.get(first + filter));
            }
            asked.put("100,000  page 1", () -> large.get(first));
            asked.put("100,000  page 2,000", () -> large.get(deep));
            asked.put("100,000  links for the map", () -> large.get("/api/v1/partnerships/links"));
            asked.put("100,000  links, country=LV", () -> large.get("/api/v1/partnerships/links?country=LV"));
            print(measured(asked));
        }
    }

    /** Of the page before the one that is measured, read page by page. */
    private static String cursorOfPage(RunningApi api, String first) {
        var cursor = "";
        for (int page = 1; page < PAGES; page++) {
            var match = NEXT.matcher(api.get(first + (page == 1 ? "" : "&after=" + cursor)));
            if (!match.find()) {
                throw new IllegalStateException("The list ends with page " + page);
            }
            cursor = match.group(1);
        }
        return cursor;
    }

    private static Map<String, List<Double>> measured(Map<String, Runnable> asked) {
        var times = new LinkedHashMap<String, List<Double>>();
        asked.forEach((name, ask) -> times.put(name, new ArrayList<>()));
        for (int round = 0; round < 2 * ROUNDS; round++) {
            for (var entry : asked.entrySet()) {
                long start = System.nanoTime();
                entry.getValue().run();
                if (round >= ROUNDS) {
                    times.get(entry.getKey()).add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        return times;
    }

    private static void print(Map<String, List<Double>> times) {
        System.out.printf("%n%-44s %9s   %-19s %s%n", "a page of 50 from", "median", "middle half", "ratio");
        var before = 0.0;
        for (var entry : times.entrySet()) {
            var sorted = entry.getValue().stream().sorted().toList();
            var median = sorted.get(sorted.size() / 2);
            var compared = entry.getKey().startsWith("100,000  &") || entry.getKey().endsWith("page 2,000");
            System.out.printf("%-44s %6.1f ms   %5.1f to %5.1f ms   %s%n", entry.getKey(), median,
                    sorted.get(sorted.size() / 4), sorted.get(sorted.size() * 3 / 4),
                    compared ? "%.2f".formatted(median / before) : "");
            before = median;
        }
    }
}
