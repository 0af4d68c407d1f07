package org.tilti.bench;

import static org.tilti.bench.GrantData.COORDINATOR;
import static org.tilti.bench.GrantData.REVIEWER;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Prints how long the lists of those who judge and decide take with 2,000 applications to a call and with 20: two APIs
 * on two databases of one server, asked in turn, so that a slow second falls on both; the median counts.
 */
public class GrantBenchmark {
    private static final int SMALL = 20;
    private static final int LARGE = 2_000;

    private static final String RANKING = "committee: ranking";
    private static final Map<String, Page> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("committee: budget", new Page(COORDINATOR, "/calls/%s/budget"));
        PAGES.put("applications", new Page(COORDINATOR, "/grant-applications?call=%s&limit=20&total=true"));
        PAGES.put("applications in one state",
                new Page(COORDINATOR, "/grant-applications?call=%s&state=UNDER_REVIEW&limit=1&total=true"));
        PAGES.put("panel of reviewers", new Page(COORDINATOR, "/calls/%s/reviewers"));
        PAGES.put("reviews of the call", new Page(COORDINATOR, "/reviews?call=%s&limit=4"));
        PAGES.put("reviews of one's own", new Page(REVIEWER, "/reviews?call=%s&mine=true&limit=4"));
        PAGES.put(RANKING, new Page(COORDINATOR, "/calls/%s/ranking?limit=20&total=true"));
    }

    private record Page(String person, String template) {
        String path(String call) {
            return "/api/v1" + template.formatted(call);
        }
    }

    private GrantBenchmark() {}

    /** The path of the API's jar; the address of the database server is in the environment. */
    public static void main(String[] args) throws IOException, SQLException {
        var databases = new RegisterData(System.getenv("TILTI_POSTGRES_URL"));
        databases.create("few");
        databases.create("many");
        var jar = Path.of(args[0]);
        try (var few = new RunningApi(jar, databases.url("few")); var many = new RunningApi(jar, databases.url("many"))) {
            var small = new GrantData(databases.url("few"), few);
            var large = new GrantData(databases.url("many"), many);
            var smallCall = small.fill(SMALL);
            var largeCall = large.fill(LARGE);
            var asked = new LinkedHashMap<String, Runnable>();
            PAGES.forEach((name, page) -> {
                asked.put("   20  " + name, () -> few.get(page.path(smallCall), page.person()));
                asked.put("2,000  " + name, () -> many.get(page.path(largeCall), page.person()));
            });
            var ranking = PAGES.get(RANKING);
            Map.<String, Consumer<GrantData>>of("after a change elsewhere", GrantData::changeElsewhere,
                    "after a review", GrantData::changeReview).forEach((name, change) -> {
                asked.put("   20  the same " + name, () -> {
                    change.accept(small);
                    few.get(ranking.path(smallCall), ranking.person());
                });
                asked.put("2,000  the same " + name, () -> {
                    change.accept(large);
                    many.get(ranking.path(largeCall), ranking.person());
                });
            });
            Timings.print("twenty of", Timings.measured(asked), name -> name.startsWith("2,000"));
            System.out.println();
            System.out.println("All 4,000 applications as CSV: " + many.download("/api/v1/grant-applications", COORDINATOR));
        }
    }
}
