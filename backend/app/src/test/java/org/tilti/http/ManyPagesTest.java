package org.tilti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;

/** Lists that are longer than a page, among them things that are equal in what they are sorted by. */
@QuarkusTest
class ManyPagesTest {
    private static final String WORD = "page" + Given.unique();
    private static Thing project;

    @BeforeAll
    static void things() {
        Given.theCast();
        var organisations = new ArrayList<String>();
        var projects = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            organisations.add("""
                    {"slug": "%1$s-%2$d", "type": "NGO", "name": {"en": "%1$s %3$s"}, "country": "LV"%4$s}"""
                    .formatted(WORD, i, "ĀBCBĀ".charAt(i % 5), i < 3 ? "" : """
                            , "population": {"count": %d, "year": 2024}""".formatted(i / 2)));
            projects.add("""
                    {"slug": "p-%1$s-%2$d", "title": {"en": "%1$s %3$s"}, "summary": {"en": "s"}, "goal": {"en": "g"},
                     "period": {"from": "20%4$d-01-01", "precision": "YEAR"}, "published": true,
                     "participants": [{"organisation": "test-north", "role": "LEAD"}]}"""
                    .formatted(WORD, i, "ĀBCBĀ".charAt(i % 5), 20 + i / 2));
        }
        Given.imported("{\"organisations\": %s, \"projects\": %s}".formatted(organisations, projects));
        for (int i = 1; i < 7; i++) {
            Given.created(COORDINATOR, "/partnerships", """
                    {"parties": [{"organisation": "test-north"}, {"organisation": "%s-%d"}],
                     "themes": ["test-theme"] %s}""".formatted(WORD, i, i > 4 ? "" : """
                    , "since": {"date": "200%d-01-01", "precision": "YEAR"}""".formatted(i / 2)));
        }
        project = Given.publishedProject();
        for (int i = 0; i < 5; i++) {
            Given.published(Given.created(COORDINATOR, project.path() + "/activities",
                    Given.activity(WORD + " " + i / 2).replace("2021-10-05", "2021-10-0" + (1 + i / 2))));
        }
        Given.created(COORDINATOR, project.path() + "/activities",
                "{\"type\": \"FORUM\", \"title\": {\"en\": {\"text\": \"%s undated\"}}}".formatted(WORD));
    }

    @ParameterizedTest
    @CsvSource({
        "organisations, sort=name, slug, 7", "organisations, sort=-population, slug, 7",
        "projects, sort=-updated, slug, 7", "projects, sort=title, slug, 7", "projects, sort=period, slug, 7",
        "projects, sort=-period, slug, 7",
        "activities, sort=period, id, 6", "activities, sort=-period, id, 6", "activities, sort=title, id, 6",
        "partnerships, sort=since, id, 6", "partnerships, sort=-since, id, 6", "partnerships, sort=name, id, 6",
        "partnerships, sort=since&country=LV, id, 6", "partnerships, sort=-since&theme=test-theme, id, 6",
        "search, limit=2, key, 26"})
    void arePagedWithoutGapOrRepeat(String list, String sort, String key, int size) {
        var address = "/" + list + "?" + sort + "&q=" + WORD;
        var whole = keys(COORDINATOR, address.replace("limit=2", "limit=200"), key);

        var paged = new ArrayList<String>();
        var next = address.contains("limit") ? address : address + "&limit=2";
        while (next != null) {
            var page = COORDINATOR.asks().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            paged.addAll(page.jsonPath().getList("items." + key, String.class));
            var link = page.header("Link");
            assertEquals(page.jsonPath().getString("next") == null, link == null);
            next = link == null ? null : link.replaceAll("^</api/v1(.*)>; rel=\"next\"$", "$1");
        }

        assertEquals(size, whole.size());
        assertEquals(whole, paged);
        assertEquals(size, new HashSet<>(paged).size());
    }

    @Test
    void areInTheOrderOfTheReadersAlphabet() {
        assertEquals(List.of("Ā", "Ā", "Ā", "B", "B", "B", "C"), lastLetters("/organisations?sort=name&q=" + WORD));
    }

    private static List<String> lastLetters(String address) {
        return keys(ANONYMOUS, address, "name.text").stream().map(name -> name.substring(name.length() - 1)).toList();
    }

    @Test
    void countAllOnlyWhenAsked() {
        assertEquals("7", ANONYMOUS.asks().get("/projects?limit=1&total=true&q=" + WORD).jsonPath().getString("total"));
        assertEquals(null, ANONYMOUS.asks().get("/projects?limit=1&q=" + WORD).jsonPath().getString("total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "e30", "bnVsbA", "%F0%9F%8C%89", "eyJzb3J0IjoidGl0bGUiLCJrZXlzIjpbImEiLCJiIl19"})
    void refuseACursorThatTheyDidNotMake(String cursor) {
        for (var list : List.of("organisations", "projects", "activities", "partnerships", "themes",
                "search?q=" + WORD)) {
            var answer = ANONYMOUS.asks().urlEncodingEnabled(false)
                    .get("/" + list + (list.contains("?") ? "&" : "?") + "after=" + cursor);

            answer.then().statusCode(400);
            assertEquals(List.of("after"), answer.jsonPath().getList("errors.parameter"));
            assertEquals(List.of("cursor"), answer.jsonPath().getList("errors.code"));
        }
    }

    @Test
    void refuseACursorOfAnotherOrder() {
        var next = ANONYMOUS.asks().get("/projects?sort=title&limit=2&q=" + WORD).jsonPath().getString("next");

        ANONYMOUS.asks().get("/projects?sort=period&limit=2&after=" + next).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "x", "1.5", "99999999999"})
    void haveOneToTwoHundredItemsOnAPage(String limit) {
        var answer = ANONYMOUS.asks().get("/projects?limit=" + limit);

        answer.then().statusCode(400);
        assertEquals(List.of("limit"), answer.jsonPath().getList("errors.parameter"));
    }

    private static List<String> keys(Actor actor, String address, String key) {
        return actor.asks().get(address).then().statusCode(200).extract().jsonPath()
                .getList("items." + key, String.class);
    }
}
