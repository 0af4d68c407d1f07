package org.tilti.calls;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Given;
import org.tilti.testing.GrantCalls;

/** What a call that grants money says beside what every call says. */
@QuarkusTest
class GrantCallResourceTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class ACoordinator {

        @Test
        void draftsItWithNothingButThatItGrants() {
            var answer = post("""
                    {"kind": "GRANT", "title": {"en": {"text": "Mini-grants"}}, "zone": "Europe/Riga", "grant": {}}""");

            assertEquals(201, answer.statusCode());
            assertEquals(JsonPath.from("""
                    {"mode": "COMPETITIVE", "ownShare": "0.00", "inKindShare": "0.00", "bonuses": [],
                     "costCategories": [], "documents": [], "sections": [], "reviewCriteria": [], "minimumPoints": 0,
                     "reviewers": 0, "blind": false}""").getMap(""), answer.jsonPath().getMap("grant"));
        }

        @Test
        void readsBackAllThatWasSaid() {
            var call = Given.created(COORDINATOR, Given.publishedProject().path() + "/calls", GrantCalls.draft("All of it"));

            assertEquals(JsonPath.from(GrantCalls.TERMS).getMap(""),
                    ANONYMOUS.asks().get(Given.published(call).path()).jsonPath().getMap("grant"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'smallest': {'amount': '2000.01', 'currency': 'EUR'}, 'largest': {'amount': '2000.00', 'currency': 'EUR'} | /grant/smallest/amount | more-than",
            "'largest': {'amount': '2000.01', 'currency': 'EUR'}, 'budget': {'amount': '2000', 'currency': 'EUR'} | /grant/largest/amount | more-than",
            "'smallest': {'amount': '1', 'currency': 'USD'}, 'budget': {'amount': '2000', 'currency': 'EUR'} | /grant/smallest/currency | other-currency",
            "'budget': {'amount': '-1', 'currency': 'EUR'} | /grant/budget/amount | positive-or-zero",
            "'budget': {'amount': '0.001', 'currency': 'EUR'} | /grant/budget/amount | digits",
            "'budget': {'amount': '1E+999999999', 'currency': 'EUR'} | /grant/budget/amount | digits",
            "'budget': {'amount': '1', 'currency': 'euro'} | /grant/budget/currency | pattern",
            "'ownShare': '100.01' | /grant/ownShare | percentage",
            "'inKindShare': '33.333' | /grant/inKindShare | percentage",
            "'endsBy': '2027-01-01', 'startsFrom': '2027-01-02' | /grant/endsBy | before",
            "'decisionBy': '2027-01-01' | /grant/decisionBy | before",
            "'reportBy': '2027-01-01', 'endsBy': '2027-01-02' | /grant/reportBy | before",
            "'costCategories': [{'code': 'a', 'name': {'en': {'text': 'A'}}}, {'code': 'a', 'name': {'en': {'text': 'B'}}}] | /grant/costCategories/1/code | repeated",
            "'costCategories': [{'code': 'a', 'name': {'en': {'text': 'A'}}, 'mostShare': '101'}] | /grant/costCategories/0/mostShare | percentage",
            "'sections': [{'code': 'a', 'question': {'en': {'text': '<b>?'}}, 'atMost': 100}] | /grant/sections/0/question/en/text | plain-text",
            "'sections': [{'code': 'a', 'question': {'en': {'text': '?'}}, 'atMost': 10001}] | /grant/sections/0/atMost | max",
            "'bonuses': [{'code': 'a', 'name': {'en': {'text': 'A'}}, 'points': 5, 'countries': ['XX']}] | /grant/bonuses/0/countries/0 | country",
            "'reviewCriteria': [{'code': 'a', 'name': {'en': {'text': 'A'}}, 'weight': 99}] | /grant/reviewCriteria | weights-not-100",
            "'minimumPoints': 60 | /grant/minimumPoints | points-unreviewed",
            "'reviewers': 2 | /grant/reviewCriteria | needed-to-review",
            "'mode': 'FIRST_COME', 'reviewers': 1, 'reviewCriteria': [{'code': 'a', 'name': {'en': {'text': 'A'}}, 'weight': 100}] | /grant/reviewers | first-come-unreviewed"})
        void isToldWhatCannotBe(String terms, String pointer, String code) {
            assertRefused(post(GrantCalls.bare("'closesAt': '2027-02-01T00:00:00Z', 'grant': {" + terms + "}")), pointer, code);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'grant': null | /grant | required",
            "'grant': {}, 'places': {'hosts': 3} | /places | of-partnership-calls",
            "'grant': {}, 'matching': {'themes': 100} | /matching | of-partnership-calls",
            "'grant': {}, 'criteria': [{'kind': 'NOT_CAPITAL', 'side': 'HOST'}] | /criteria/0/side | of-partnership-calls"})
        void isToldWhatIsOfTheOtherKind(String fields, String pointer, String code) {
            assertRefused(post(GrantCalls.bare(fields)), pointer, code);
        }

        @Test
        void isToldThatAPartnershipCallGrantsNothing() {
            assertRefused(post(GrantCalls.bare("'grant': {}").replace("GRANT", "PARTNERSHIP")), "/grant", "of-grant-calls");
        }

        @Test
        void isToldWhatIsMissingBeforePublishing() {
            var call = Given.created(COORDINATOR, Given.publishedProject().path() + "/calls", GrantCalls.bare("'grant': {}"));

            var refused = COORDINATOR.asks().header("If-Match", call.etag()).post(call.path() + "/publish");

            assertEquals(List.of("/summary", "/closesAt", "/languages", "/grant/budget", "/grant/smallest",
                    "/grant/largest", "/grant/costCategories", "/grant/decisionBy", "/grant/startsFrom", "/grant/endsBy",
                    "/grant/reportBy"), refused.jsonPath().getList("errors.pointer"));
        }

        @Test
        void mayPublishWhatHasClosedWithoutWhatNobodyKnowsAnyMore() {
            var call = Given.created(COORDINATOR, Given.publishedProject().path() + "/calls", GrantCalls.bare("""
                    'grant': {}, 'summary': {'en': {'text': 'Long ago'}}, 'languages': ['lv'],
                    'closesAt': '2012-12-31T21:59:59Z'"""));

            COORDINATOR.asks().header("If-Match", call.etag()).post(call.path() + "/publish").then().statusCode(200);
        }

        @Test
        void cannotChangeTheTermsOfAnOpenCall() {
            var call = GrantCalls.open();
            var same = GrantCalls.draft("Another title").replace("\"50.00\"", "\"50\"");

            assertRefused(put(call, same.replace("\"50\"", "\"50.01\"")), "/grant", "stands-once-open");
            assertRefused(put(call, same.replace("2099-07-31", "2099-07-30")), "/grant/decisionBy", "only-later-once-open");
            put(call, same).then().statusCode(200).body("title.en.text", equalTo("Another title"));
        }

        @Test
        void prolongsAnOpenCallWithItsDays() {
            var call = GrantCalls.open();
            var longer = GrantCalls.draft("Longer").replace("2099-06-10T20", "2099-08-10T20");

            assertRefused(put(call, longer), "/grant/decisionBy", "before");
            put(call, longer.replace("2099-07-31", "2099-09-30")).then().statusCode(200)
                    .body("grant.decisionBy", equalTo("2099-09-30"));
        }
    }

    @Nested
    class AnOfficer {

        @Test
        void findsItAmongTheGrants() {
            var call = GrantCalls.open();

            assertEquals(List.of("GRANT"), MUNICIPALITY.asks()
                    .get("/calls?kind=GRANT&limit=200").jsonPath().getList("items.kind").stream().distinct().toList());
            MUNICIPALITY.asks().get(call.path()).then().body("grant.ownShare", equalTo("50.00"));
        }

        @Test
        void cannotAnswerItWithAnExpressionOfInterest() {
            assertRefused(MUNICIPALITY.asks().contentType(ContentType.JSON).body(
                    "{\"call\": \"%s\", \"organisation\": \"test-north\"}".formatted(GrantCalls.open().key()))
                    .post("/expressions-of-interest"), "/call", "unknown-call");
        }
    }

    private static Response post(String body) {
        return COORDINATOR.asks().contentType(ContentType.JSON).body(body).post(Given.draftProject().path() + "/calls");
    }

    private static Response put(Given.Thing call, String body) {
        return COORDINATOR.asks().contentType(ContentType.JSON).header("If-Match", call.etag()).body(body).put(call.path());
    }

    private static void assertRefused(Response answer, String pointer, String code) {
        assertEquals(422, answer.statusCode());
        assertEquals(List.of(pointer + " " + code), answer.jsonPath().<Map<String, String>>getList("errors")
                .stream().map(error -> error.get("pointer") + " " + error.get("code")).toList());
    }
}
