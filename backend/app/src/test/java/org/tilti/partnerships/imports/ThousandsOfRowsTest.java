package org.tilti.partnerships.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ASSOCIATION;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Database;
import org.tilti.testing.Eventually;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.Imports;

/** Five thousand rows of the members of an association: all of them or none. */
@QuarkusTest
class ThousandsOfRowsTest {
    private static final int ROWS = 5_000;
    private static final int MEMBERS = 101;

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void nameTheSevenWrongOnesAndChangeNothingThenGoInAndThenSayNothingNew() throws SQLException {
        var word = "Row" + Given.unique();
        members(word);
        var wrong = rows(word);
        wrong.set(100, wrong.get(100).replace(",2003", ",2003-02-30"));
        wrong.set(700, wrong.get(700).replaceFirst("^[^,]*", "Nowhere at all"));
        wrong.set(1500, wrong.get(1500).replaceFirst("^[^,]*", ""));
        wrong.set(2200, wrong.get(2100));
        wrong.set(3000, wrong.get(3000).replace(",Active", ",Asleep"));
        wrong.set(4000, wrong.get(4000).replace(",2003", ",2999"));
        wrong.set(4999, "test-south,test-none,Active,2003");

        var sent = Imports.sent(ASSOCIATION, csv(wrong));
        var checked = Imports.answered(ASSOCIATION, sent);

        assertIs("CHECKED", 4_993, 0, 0, 7, checked);
        assertEquals(Map.of(
                102, "since written-date “2003-02-30” is not a time. Write 2003, 2003-05, 2003-05-17, 2003-06/2003-08 or <=2003.",
                702, "party1 nobody-called No organisation is called “Nowhere at all”.",
                1502, "party1 required This is needed.",
                2202, "party1 same-partnership Row 2102 speaks of the same partnership.",
                3002, "state one-of This must be one of: Proposed, Agreed, Active, Resting, Ended.",
                4002, "since in-future This day has not come yet.",
                5001, "party2 nobody-called No organisation is called “test-none”."), errors(sent));
        ASSOCIATION.asks().header("If-Match", checked.header("ETag")).post(sent.path() + "/enter").then().statusCode(422);
        assertEquals(0, partnershipsOf(word));

        var corrected = Imports.checked(ASSOCIATION, csv(rows(word)));
        assertIs("CHECKED", ROWS, 0, 0, 0, ASSOCIATION.asks().get(corrected.path()));
        assertEquals(0, partnershipsOf(word));

        var cancelled = Imports.stepped(ASSOCIATION, corrected, "enter");
        Eventually.ask(() -> ASSOCIATION.asks().get(corrected.path()).jsonPath().getInt("work.percent"), percent -> percent > 20);
        Imports.stepped(ASSOCIATION, cancelled, "cancel");
        assertIs("CANCELLED", ROWS, 0, 0, 0, Imports.answered(ASSOCIATION, corrected));
        assertEquals(0, partnershipsOf(word));

        var entered = Imports.entered(ASSOCIATION, Imports.checked(ASSOCIATION, csv(rows(word))));
        assertIs("ENTERED", ROWS, 0, 0, 0, ASSOCIATION.asks().get(entered.path()));
        assertEquals(ROWS, partnershipsOf(word));

        var again = Imports.entered(ASSOCIATION, Imports.checked(ASSOCIATION, csv(rows(word))));
        assertIs("ENTERED", 0, 0, ROWS, 0, ASSOCIATION.asks().get(again.path()));
        assertEquals(ROWS, partnershipsOf(word));
    }

    private static void assertIs(String state, int created, int changed, int unchanged, int refused, Response file) {
        var is = file.jsonPath();
        assertEquals(List.of(state, created, changed, unchanged, refused), List.of(is.getString("state"),
                is.getInt("created"), is.getInt("changed"), is.getInt("unchanged"), is.getInt("refused")));
    }

    private static Map<Integer, String> errors(Thing file) {
        var rows = ASSOCIATION.asks().get(file.path() + "/rows?outcome=REFUSED").jsonPath();
        var result = new TreeMap<Integer, String>();
        for (int i = 0; i < rows.getList("items").size(); i++) {
            result.put(rows.getInt("items[" + i + "].number"), error(rows, i));
        }
        return result;
    }

    private static String error(JsonPath rows, int i) {
        var place = "items[" + i + "].errors";
        return IntStream.range(0, rows.getList(place).size()).mapToObj(j -> String.join(" ",
                rows.getString(place + "[" + j + "].column"), rows.getString(place + "[" + j + "].code"),
                rows.getString(place + "[" + j + "].message"))).collect(Collectors.joining("; "));
    }

    private static void members(String word) {
        Given.imported(IntStream.range(0, MEMBERS).mapToObj(i -> """
                {"slug": "%s-%d", "type": "MUNICIPALITY", "name": {"en": "%s %d"}, "country": "LV",
                 "memberOf": ["test-north"]}""".formatted(word.toLowerCase(), i, word, i))
                .collect(Collectors.joining(",", "{\"organisations\": [", "]}")));
    }

    /** Each member with each other one, until there are enough. */
    private static List<String> rows(String word) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < MEMBERS; i++) {
            for (int j = 0; j < i && rows.size() < ROWS; j++) {
                rows.add("%s %d,%s %d,Active,2003".formatted(word, i, word, j));
            }
        }
        return rows;
    }

    private static String csv(List<String> rows) {
        return "Partner 1,Partner 2,State,Since\n" + String.join("\n", rows);
    }

    private static long partnershipsOf(String word) throws SQLException {
        return Database.count("select count(*) from partnership where name_en like '" + word + "%'");
    }
}
