package org.tilti.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tilti.testing.Actor;

/** The table of {@code authorisation.csv}: what each actor is answered for each operation on each kind of thing. */
record Matrix(List<Row> rows) {
    private static final List<Actor> COLUMNS = List.of(Actor.values());

    /**
     * One row.
     *
     * @param section the heading under which the page shows it
     * @param thing the state of the thing that test-north leads, "none" for one that is not there, "-" where the
     *     operation is not about a single thing
     */
    record Row(String section, String operation, String thing, Map<Actor, Integer> expected) {
        @Override
        public String toString() {
            return thing.equals("-") ? operation : operation + ", " + thing;
        }
    }

    static Matrix read() {
        var lines = text().lines().filter(line -> !line.isBlank()).toList();
        var header = Arrays.stream(lines.getFirst().split(",")).skip(2).toList();
        if (!header.equals(COLUMNS.stream().map(Actor::label).toList())) {
            throw new IllegalStateException("The columns are not the actors: " + header);
        }
        var rows = new ArrayList<Row>();
        var section = "";
        for (var line : lines.subList(1, lines.size())) {
            if (line.startsWith("# ")) {
                section = line.substring(2);
            } else {
                rows.add(row(section, line.split(",")));
            }
        }
        return new Matrix(rows);
    }

    private static Row row(String section, String[] cells) {
        var expected = new LinkedHashMap<Actor, Integer>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            expected.put(COLUMNS.get(i), Integer.valueOf(cells[i + 2]));
        }
        return new Row(section, cells[0], cells[1], expected);
    }

    private static String text() {
        try (var file = Matrix.class.getResourceAsStream("/org/tilti/authorisation.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The page in docs. */
    String page() {
        var page = new StringBuilder("""
                # Who may do what

                Each operation of the API, tried by everybody who may call it. Every cell is the status that is
                answered, and every cell is tried by a test against a real login server; a row that is missing or left
                over fails the build. The table is kept in `backend/app/src/test/resources/org/tilti/authorisation.csv`;
                this page is written from it by `./mvnw -pl app -am test -Dtest=AuthorisationMatrixTest
                -Dsurefire.failIfNoSpecifiedTests=false -Dtilti.docs.write=true`.

                The thing belongs to a project that organisation **A** leads, or A is a party to it. The columns *A* act for A, the columns
                *B* for another organisation; the administrator acts for none. A system logs in with client
                credentials: with all scopes of the API, or (*no scope*) with none.

                | thing | what it is |
                |---|---|
                | published | everybody may see it |
                | draft | not published |
                | started | published, and its status is `ACTIVE` |
                | published in a draft | a published activity of a project that is not published |
                | active | a partnership of A with some other organisation |
                | waiting | an application of A to a closed competition of A, found eligible |
                | to be approved, decided | the same, with what another coordinator of A has proposed, and when it is approved |
                | checked | a file of partnerships that an officer of municipality A has sent |
                | proposed | the same, not agreed yet: only its parties and the administrator see it |
                | there | it exists; organisations and themes are always public |
                | under review | an application of B to A's call, found eligible |
                | with reviewers | a call for grants with a panel |
                | to be reviewed, all said, given | a review of such an application by municipality A: begun, written, given |
                | of one's own | a review of an application of A, by municipality B |
                | awarded, running, with a cost, with an amendment, reported | a grant of A to B; only they see it |
                | awarded in public | the same, once the results are out |
                | of the lead, awarded to the lead | an application of A to A's own call, and what it was granted |
                | none | nothing has this name |
                | – | the operation is not about a single thing |

                What the caller may not see answers 404, what the caller sees but may not do 403, and a write without a
                login 401. 409 and 422 are answered to those who may: the step is not possible in this state, or the
                draft names none of the caller's own organisations as lead or as party. Partnerships are also written
                by the association to which a party belongs.
                """);
        rows.stream().collect(Collectors.groupingBy(Row::section, LinkedHashMap::new, Collectors.toList()))
                .forEach((section, ofSection) -> {
                    page.append("\n## ").append(section).append("\n\n| operation | thing | anonymous ")
                            .append("| A municipality | A association | A coordinator | A system | A system, no scope ")
                            .append("| B municipality | B association | B coordinator | B system | administrator |\n|---|---|")
                            .append("--:|".repeat(COLUMNS.size())).append('\n');
                    ofSection.forEach(row -> page.append(line(row)));
                });
        return page.toString();
    }

    private static String line(Row row) {
        var cells = row.expected.values().stream().map(Matrix::cell).collect(Collectors.joining(" | "));
        return "| `%s` | %s | %s |%n".formatted(row.operation, row.thing.replaceAll("^-$", "–"), cells);
    }

    private static String cell(int status) {
        return status < 300 ? "**" + status + "**" : String.valueOf(status);
    }
}
