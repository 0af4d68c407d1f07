package org.tilti.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Prints how long the register takes over HTTP with 100,000 partnerships and with 1,000: two APIs on two databases of
 * one server, asked in turn, so that a slow second falls on both; the median counts.
 */
public class RegisterBenchmark {
    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;
    private static final int PAGES = 2_000;
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
            Timings.print("a page of 50 from", Timings.measured(asked),
                    name -> name.startsWith("100,000  &") || name.endsWith("page 2,000"));
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
}
