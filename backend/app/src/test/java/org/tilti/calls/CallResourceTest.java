package org.tilti.calls;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Body;
import org.tilti.testing.Given;

@QuarkusTest
class CallResourceTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class ACoordinator {

        @Test
        void draftsACallOfTheirProject() {
            var project = Given.publishedProject();

            var answer = post(project, """
                    {"kind": "PARTNERSHIP", "title": {"en": {"text": "Partners wanted"}}, "zone": "Europe/Kyiv",
                     "places": {"hosts": 3}, "languages": ["en", "uk"], "themes": ["test-theme"],
                     "closesAt": "2021-06-10T23:59:59+03:00", "criteria": [
                       {"kind": "MEMBERSHIP", "associations": ["test-north"]},
                       {"kind": "NEW_PARTNERSHIP", "side": "HOST", "countries": ["UA"]}]}""");

            assertEquals(201, answer.statusCode());
            var slug = answer.jsonPath().getString("slug");
            Body.assertIs("""
                    {"slug": "%s", "kind": "PARTNERSHIP",
                     "project": {"slug": "%s", "title": {"en": {"text": "%s", "state": "SOURCE"}},
                                 "leads": [{"slug": "test-north", "name": {"en": {"text": "North", "state": "SOURCE"}},
                                            "type": "ASSOCIATION", "country": "LV"}]},
                     "title": {"en": {"text": "Partners wanted", "state": "SOURCE"}},
                     "closesAt": "2021-06-10T20:59:59Z", "zone": "Europe/Kyiv", "phase": "CLOSED",
                     "languages": ["en", "uk"],
                     "themes": [{"code": "test-theme", "name": {"en": {"text": "Test theme", "state": "SOURCE"},
                                                               "lv": {"text": "Testa tēma", "state": "HUMAN"}}}],
                     "places": {"hosts": 3},
                     "matching": {"themes": 45, "offers": 25, "size": 15, "languages": 10, "similarity": 5,
                                  "threshold": 30},
                     "criteria": [{"kind": "MEMBERSHIP", "associations": ["test-north"]},
                                  {"kind": "NEW_PARTNERSHIP", "side": "HOST", "countries": ["UA"]}],
                     "published": false, "createdAt": "@instant", "updatedAt": "@instant"}"""
                    .formatted(slug, project.key(), answer.jsonPath().getString("project.title.en.text")), answer);
            ANONYMOUS.asks().get("/calls/" + slug).then().statusCode(404);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'opensAt': '2030-01-01T00:00:00Z', 'closesAt': '2030-01-01T00:00:00Z' | /closesAt | closes-before-opening",
            "'zone': 'Mars/Base' | /zone | unknown-zone",
            "'themes': ['test-theme', 'no-theme'] | /themes/1 | unknown-theme",
            "'places': {'hosts': 0} | /places/hosts | positive",
            "'matching': {'themes': 50, 'offers': 25, 'size': 15, 'languages': 10, 'similarity': 5} | /matching | weights-not-100",
            "'matching': {'themes': 100, 'threshold': 101} | /matching/threshold | max",
            "'criteria': [{'kind': 'POPULATION', 'from': 9, 'to': 3}] | /criteria/0 | contradiction",
            "'criteria': [{'kind': 'POPULATION'}] | /criteria/0 | contradiction",
            "'criteria': [{'kind': 'POPULATION', 'from': -1}] | /criteria/0/from | positive-or-zero",
            "'criteria': [{'kind': 'NOT_CAPITAL'}, {'kind': 'NOT_CAPITAL'}] | /criteria/1 | repeated",
            "'criteria': [{'kind': 'COUNTRY', 'countries': []}] | /criteria/0/countries | required",
            "'criteria': [{'kind': 'COUNTRY', 'countries': ['XX']}] | /criteria/0/countries/0 | country",
            "'criteria': [{'kind': 'THEMES', 'atLeast': 2, 'themes': ['test-theme']}] | /criteria/0 | contradiction",
            "'criteria': [{'kind': 'THEMES', 'atLeast': 1, 'themes': ['no']}] | /criteria/0/themes/0 | unknown-theme",
            "'criteria': [{'kind': 'MEMBERSHIP', 'associations': ['no-one']}] | /criteria/0/associations/0 | unknown-organisation",
            "'criteria': [{'kind': 'DECLARATION', 'code': 'a', 'text': {'en': {'text': '<b>x'}}}] | /criteria/0/text/en/text | plain-text",
            "'slug': 'new' | /slug | slug"})
        void isToldWhatCannotBe(String fields, String pointer, String code) {
            assertRefused(post(Given.draftProject(), draft(fields)), 422, pointer, code);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'criteria': [{'kind': 'ASTROLOGY'}] | /criteria/0/kind | one-of",
            "'criteria': [{'side': 'HOST'}] | /criteria/0/kind | required",
            "'criteria': [{'kind': 'NOT_CAPITAL', 'colour': 1}] | /criteria/0/colour | unknown-field",
            "'closesAt': 'tomorrow' | /closesAt | wrong-type",
            "'kind': 'LOTTERY' | /kind | one-of"})
        void isToldWhatCannotBeRead(String fields, String pointer, String code) {
            assertRefused(post(Given.draftProject(), draft(fields)), 400, pointer, code);
        }

        @Test
        void isToldWhatIsMissingBeforePublishing() {
            var call = Given.created(COORDINATOR, Given.publishedProject().path() + "/calls",
                    "{\"kind\": \"PARTNERSHIP\", \"title\": {\"en\": {\"text\": \"Bare\"}}, \"zone\": \"Europe/Riga\"}");

            var refused = COORDINATOR.asks().header("If-Match", call.etag()).post(call.path() + "/publish");

            assertEquals(List.of("/summary", "/closesAt", "/languages"), refused.jsonPath().getList("errors.pointer"));
        }

        @Test
        void cannotChangeTheRulesOfAnOpenCallNorShortenIt() {
            var call = Given.openCall();
            var other = Given.call("Other rules").replace("400", "500").replace("2099-06-10", "2099-06-09")
                    .replaceFirst("\\{", "{\"matching\": {\"themes\": 100}, ");

            var refused = put(call, other);

            assertEquals(List.of("/criteria", "/matching", "/closesAt"), refused.jsonPath().getList("errors.pointer"));
            put(call, Given.call("Longer").replace("2099-06-10", "2099-06-11")).then().statusCode(200)
                    .body("closesAt", equalTo("2099-06-11T20:59:59Z"));
        }

        @Test
        void mayStillChangeTheRulesOfACallToCome() {
            put(Given.upcomingCall(), Given.call("Other").replace("400", "500").replace("2021-05-03", "2098-05-03"))
                    .then().statusCode(200).body("criteria[0].from", equalTo(500));
        }

        @Test
        void deletesTheDraftProjectWithItsDraftCalls() {
            var project = Given.draftProject();
            var call = Given.draftCallOf(project);
            var etag = COORDINATOR.asks().get(project.path()).header("ETag");

            COORDINATOR.asks().header("If-Match", etag).delete(project.path()).then().statusCode(204);

            COORDINATOR.asks().get(call.path()).then().statusCode(404);
        }

        @Test
        void readsWhoChangedWhat() {
            var call = Given.openCall();

            assertEquals(List.of("PUBLISHED", "CREATED"), COORDINATOR.asks().get(call.path() + "/history").jsonPath()
                    .getList("items.action"));
        }
    }

    @Nested
    class Anybody {

        @Test
        void seesARowAndFindsItByItsWordsPhaseThemeAndProject() {
            var word = Given.unique();
            var project = Given.publishedProject();
            var call = Given.published(Given.created(COORDINATOR, project.path() + "/calls",
                    Given.call("Rare " + word)));

            Body.assertIs("""
                    {"items": [{"slug": "%s", "kind": "PARTNERSHIP", "title": {"text": "Rare %s", "language": "en"},
                                "summary": {"text": "In short", "language": "en"},
                                "project": {"slug": "%s", "title": {"text": "%s", "language": "en"}},
                                "opensAt": "2021-05-03T06:00:00Z", "closesAt": "2099-06-10T20:59:59Z",
                                "zone": "Europe/Riga", "phase": "OPEN", "languages": ["en"], "published": true}]}"""
                    .formatted(call.key(), word, project.key(),
                            ANONYMOUS.asks().get(project.path()).jsonPath().getString("title.en.text")),
                    ANONYMOUS.asks().get("/calls?phase=OPEN&theme=test-theme&project=" + project.key() + "&q=" + word));
            assertEquals(List.of(), ANONYMOUS.asks().get("/calls?phase=CLOSED&project=" + project.key()).jsonPath()
                    .getList("items"));
            assertEquals(List.of(call.key()), Body.texts(ANONYMOUS.asks().get("/search?kind=CALL&q=" + word), "key"));
        }

        @Test
        void readsWhatCanBeAnsweredFirstPageByPage() {
            var project = Given.publishedProject();
            var word = Given.unique();
            for (var call : List.of("2021-05-03 2021-06-10", "2021-05-03 2021-07-10", "2098-05-03 2099-06-10",
                    "2021-05-03 2099-07-10", "2021-05-03 2099-06-10")) {
                Given.published(Given.created(COORDINATOR, project.path() + "/calls",
                        Given.call(word + " " + call).replaceFirst("2021-05-03", call.substring(0, 10))
                                .replaceFirst("\"closesAt\": \"2099-06-10", "\"closesAt\": \"" + call.substring(11))));
            }

            var read = new ArrayList<String>();
            var after = "";
            do {
                var page = ANONYMOUS.asks().get("/calls?limit=1&project=" + project.key() + after);
                read.addAll(Body.texts(page, "closesAt"));
                after = page.path("next") == null ? null : "&after=" + page.path("next");
            } while (after != null);

            assertEquals(List.of("2099-06-10T20:59:59Z", "2099-07-10T20:59:59Z", "2099-06-10T20:59:59Z",
                    "2021-07-10T20:59:59Z", "2021-06-10T20:59:59Z"), read);
        }

        @Test
        void doesNotSeeTheCallsOfAProjectThatIsTakenBack() {
            var project = Given.publishedProject();
            var call = Given.published(Given.draftCallOf(project));
            ANONYMOUS.asks().get(call.path()).then().statusCode(200);
            var etag = COORDINATOR.asks().get(project.path()).header("ETag");

            COORDINATOR.asks().header("If-Match", etag).post(project.path() + "/unpublish").then().statusCode(200);

            ANONYMOUS.asks().get(call.path()).then().statusCode(404);
        }

        @Test
        void isNotToldThatNothingHasChangedWhenACallHasClosedMeanwhile() {
            var closing = Instant.now().plusMillis(1500).truncatedTo(ChronoUnit.MILLIS);
            var call = Given.published(Given.created(COORDINATOR, Given.publishedProject().path() + "/calls",
                    Given.call("Short").replaceFirst("2099-06-10T20:59:59Z", closing.toString())));
            var before = ANONYMOUS.asks().get(call.path());
            assertEquals("OPEN", before.jsonPath().getString("phase"));

            Response after;
            do {
                after = ANONYMOUS.asks().header("If-None-Match", before.header("ETag")).get(call.path());
            } while (after.statusCode() == 304 && Instant.now().isBefore(closing.plusSeconds(10)));

            assertEquals("CLOSED", after.then().statusCode(200).extract().path("phase"));
        }
    }

    /** A draft of which some fields are replaced. */
    private static String draft(String fields) {
        var kind = fields.contains("'kind': 'LOTTERY'") ? "" : "\"kind\": \"PARTNERSHIP\", ";
        var zone = fields.contains("'zone'") ? "" : "\"zone\": \"Europe/Riga\", ";
        return "{" + kind + zone + "\"title\": {\"en\": {\"text\": \"Title\"}}, " + fields.replace('\'', '"') + "}";
    }

    private static Response post(Given.Thing project, String body) {
        return COORDINATOR.asks().contentType(ContentType.JSON).body(body).post(project.path() + "/calls");
    }

    private static Response put(Given.Thing call, String body) {
        return COORDINATOR.asks().header("If-Match", call.etag()).contentType(ContentType.JSON).body(body)
                .put(call.path());
    }

    private static void assertRefused(Response refused, int status, String pointer, String code) {
        assertEquals(status, refused.statusCode(), refused.asString());
        assertEquals(List.of(pointer + " " + code), refused.jsonPath().getList("errors").stream()
                .map(error -> ((Map<?, ?>) error).get("pointer") + " "
                        + ((Map<?, ?>) error).get("code")).toList());
    }
}
