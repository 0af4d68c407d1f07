package org.tilti.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ADMINISTRATOR;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Body;
import org.tilti.testing.Database;
import org.tilti.testing.Given;

@QuarkusTest
class ImportResourceTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class OfJson {

        @Test
        void reportsThingByThingAndChangesNothingTheSecondTime() {
            var word = "import-" + Given.unique();
            var file = """
                    {"themes": [{"code": "%1$s", "name": {"en": "Theme"}, "position": 5}],
                     "organisations": [{"slug": "%1$s", "type": "NGO", "name": {"en": "Organisation"}, "country": "LV"}],
                     "projects": [{"slug": "%1$s", "title": {"en": "Project %1$s"}, "summary": {"en": "s"},
                                   "goal": {"en": "g"}, "period": {"from": "2021-05-05", "precision": "YEAR"},
                                   "themes": ["%1$s"], "participants": [{"organisation": "%1$s", "role": "LEAD"}],
                                   "status": "COMPLETED", "published": true,
                                   "activities": [{"reference": "forum", "type": "FORUM", "title": {"en": "Forum"},
                                                   "published": true}]}]}""".formatted(word);
            var report = """
                    {"dryRun": false, "created": %2$d, "changed": 0, "unchanged": %3$d, "items": [
                      {"pointer": "/themes/0", "key": "%1$s", "outcome": "%4$s"},
                      {"pointer": "/organisations/0", "key": "%1$s", "outcome": "%4$s"},
                      {"pointer": "/projects/0", "key": "%1$s", "outcome": "%4$s"},
                      {"pointer": "/projects/0/activities/0", "key": "%1$s/forum", "outcome": "%4$s"}]}""";

            Body.assertIs(report.formatted(word, 4, 0, "CREATED"), json(file));
            Body.assertIs(report.formatted(word, 0, 4, "UNCHANGED"), json(file));
            assertEquals(List.of("CHANGED", "UNCHANGED"), json(file.replace("\"Theme\"", "\"Renamed\"")).jsonPath()
                    .getList("items.outcome").subList(0, 2));
            var project = ANONYMOUS.asks().get("/projects/" + word).jsonPath();
            assertEquals(List.of("COMPLETED", "2021-01-01"),
                    List.of(project.getString("status"), project.getString("period.from")));
        }

        @Test
        void namesEveryRefusedPlaceAndStoresNothing() throws SQLException {
            var word = "refused-" + Given.unique();
            var before = stored();

            var refused = json("""
                    {"themes": [{"code": "%1$s", "name": {"en": "Fine"}, "position": 1}, {"code": "Not A Slug"}, 5],
                     "organisations": [{"slug": "%1$s", "type": "CLUB", "name": {"en": "x"}, "country": "LV"},
                                       {"slug": "%1$s", "type": "NGO", "name": {"en": "<b>x</b>"}, "country": "LV"}],
                     "projects": [{"slug": "%1$s", "title": {"en": "x"}, "published": true,
                                   "participants": [{"organisation": "nobody", "role": "LEAD"}]}],
                     "extras": []}""".formatted(word));

            refused.then().statusCode(422);
            assertEquals(List.of("/extras", "/themes/1/code", "/themes/2", "/organisations/0/type",
                            "/organisations/1/name/en/text", "/projects/0/participants/0/organisation"),
                    refused.jsonPath().getList("errors.pointer"));
            assertEquals(before, stored());
        }

        @Test
        void aTranslationIsStaleUntilItIsChangedAndNotOnlyImportedAgain() {
            var word = "stale-" + Given.unique();
            var file = """
                    {"projects": [{"slug": "%1$s", "title": {"en": "Old title", "lv": "Nosaukums"},
                      "participants": [{"organisation": "test-north", "role": "LEAD",
                                        "note": {"en": "Old note", "lv": "Piezīme"}}],
                      "funding": [{"programme": {"en": "Old programme", "lv": "Programma"}}],
                      "activities": [{"reference": "a", "type": "FORUM", "title": {"en": "Forum"},
                        "agenda": [{"text": {"en": "Old item", "lv": "Punkts"}}]}]}]}""".formatted(word);
            json(file).then().statusCode(200);

            var renewed = file.replace("Old ", "New ");
            assertEquals(List.of("CHANGED", "CHANGED"), json(renewed).jsonPath().getList("items.outcome"));
            assertEquals(List.of("UNCHANGED", "UNCHANGED"), json(renewed).jsonPath().getList("items.outcome"));

            var project = COORDINATOR.asks().get("/projects/" + word).jsonPath();
            assertEquals(List.of("STALE", "STALE", "STALE"), List.of(project.getString("title.lv.state"),
                    project.getString("participants[0].note.lv.state"),
                    project.getString("funding[0].programme.lv.state")));
            var activity = COORDINATOR.asks().get("/activities/" + COORDINATOR.asks()
                    .get("/projects/" + word + "/activities").jsonPath().getString("items[0].id")).jsonPath();
            assertEquals("STALE", activity.getString("agenda[0].text.lv.state"));
        }

        @Test
        void aProjectWithoutItsSlugAndAnActivityWithoutItsReferenceAreRefused() {
            var refused = json("""
                    {"projects": [{"title": {"en": "Nameless"}},
                                  {"slug": "named-%s", "title": {"en": "Named"}, "activities": [
                                    {"type": "FORUM", "title": {"en": "Forum"}}]}]}""".formatted(Given.unique()));

            refused.then().statusCode(422);
            assertEquals(List.of("/projects/0/slug", "/projects/1/activities/0/reference"),
                    refused.jsonPath().getList("errors.pointer"));
        }

        @Test
        void aDryRunOnlySaysWhatWouldBe() throws SQLException {
            var word = "dry-" + Given.unique();
            var before = stored();

            var report = ADMINISTRATOR.asks().contentType(ContentType.JSON).queryParam("dryRun", true).body("""
                    {"organisations": [{"slug": "%s", "type": "NGO", "name": {"en": "x"}, "country": "LV"}]}"""
                    .formatted(word)).post("/imports");

            Body.assertIs("""
                    {"dryRun": true, "created": 1, "changed": 0, "unchanged": 0,
                     "items": [{"pointer": "/organisations/0", "key": "%s", "outcome": "CREATED"}]}""".formatted(word),
                    report);
            assertEquals(before, stored());
        }

        @Test
        void whatIsNotAnImportFileIsRefused() {
            for (var file : List.of("", "[]", "null", "{\"themes\": {}}", "{\"organisations\": [", "\u0000")) {
                var answer = json(file);

                assertEquals(4, answer.statusCode() / 100, file);
                assertEquals("application/problem+json", answer.contentType().replaceAll(";.*", ""), file);
            }
        }
    }

    @Nested
    class OfCsv {

        @Test
        void aThousandRowsGoInAndASecondTimeNothingChanges() {
            var word = Given.unique();

            assertEquals(List.of(1000, 0, 0), counts(csv(rows(1000, i -> row(word, i)))));
            assertEquals(List.of(0, 0, 1000), counts(csv(rows(1000, i -> row(word, i)))));
            var changed = csv(rows(1000, i -> row(word, i) + (i == 700 ? "9" : "")));
            assertEquals(List.of(0, 1, 999), counts(changed));
            assertEquals("/rows/700", changed.jsonPath().getString("items.find { it.outcome == 'CHANGED' }.pointer"));
        }

        @Test
        void aBadRow700OfAThousandIsNamedAndNothingIsImported() throws SQLException {
            var word = Given.unique();
            var before = stored();

            var refused = csv(rows(1000, i -> i == 700 ? row(word, i).replace("49.", "north") : row(word, i)));

            refused.then().statusCode(422);
            Body.assertIs("""
                    {"type": "urn:problem-type:tilti:invalid-content", "title": "Some of the content cannot be accepted",
                     "status": 422, "detail": "One place needs to be corrected. Nothing was saved.",
                     "instance": "/api/v1/imports",
                     "errors": [{"pointer": "/rows/700/latitude", "code": "number",
                                 "message": "This must be a number, not \\"north5\\"."}]}""", refused);
            assertEquals(before, stored());
        }

        @Test
        void anUnknownColumnIsNamed() {
            var refused = csv("katottg,name_uk,colour\nUA01,Місто,red\n");

            refused.then().statusCode(422);
            assertEquals(List.of("/rows/1/colour"), refused.jsonPath().getList("errors.pointer"));
        }

        @Test
        void theSameCodeTwiceIsNamed() {
            var word = Given.unique();

            var refused = csv(rows(3, i -> row(word, i == 4 ? 2 : i)));

            refused.then().statusCode(422);
            assertEquals(List.of("/rows/4/katottg", "repeated-row"), List.of(
                    refused.jsonPath().getString("errors[0].pointer"), refused.jsonPath().getString("errors[0].code")));
        }

        @Test
        void anOlderCountOfInhabitantsDoesNotReplaceALaterOne() {
            var code = "UA" + Given.unique();
            for (var year : List.of("2022,500", "2024,480", "2023,490")) {
                csv("katottg,name_uk,population_%s\n%s,Громада,%s\n".formatted(
                        year.substring(0, 4), code, year.substring(5))).then().statusCode(200);
            }

            var population = ANONYMOUS.asks().get("/organisations?nationalCode=" + code).jsonPath();
            assertEquals(List.of(480, 2024), List.of(population.getInt("items[0].population.count"),
                    population.getInt("items[0].population.year")));
        }

        private static String rows(int count, IntFunction<String> row) {
            return "katottg,name_uk,latitude,longitude,population_2022\n" + IntStream.range(2, count + 2).mapToObj(row)
                    .collect(Collectors.joining("\n"));
        }

        private static String row(String word, int number) {
            return "UA%s%d,Громада %s,49.5,24.25,%d".formatted(word, number, word + number, 400 + number);
        }

        private static List<Integer> counts(Response report) {
            report.then().statusCode(200);
            return List.of(report.jsonPath().getInt("created"), report.jsonPath().getInt("changed"),
                    report.jsonPath().getInt("unchanged"));
        }
    }

    private static Response json(String file) {
        return ADMINISTRATOR.asks().contentType(ContentType.JSON).body(file).post("/imports");
    }

    private static Response csv(String file) {
        return ADMINISTRATOR.asks().contentType("text/csv").body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/imports");
    }

    private static long stored() throws SQLException {
        return Database.count("select (select count(*) from audit_entry) + (select number from revision)");
    }
}
