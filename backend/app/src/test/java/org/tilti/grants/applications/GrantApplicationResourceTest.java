package org.tilti.grants.applications;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ASSOCIATION;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_COORDINATOR;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.GrantApplications;
import org.tilti.testing.GrantCalls;

@QuarkusTest
class GrantApplicationResourceTest {
    private static final String EUR = "{\"amount\": \"%s\", \"currency\": \"EUR\"}";

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class AnOfficer {

        @Test
        void beginsWithADraftThatSaysWhatIsMissing() {
            var call = GrantCalls.open();
            var town = "town-" + Given.unique();
            Given.imported("""
                    {"organisations": [{"slug": "%s", "type": "NGO", "name": {"en": "Town"}, "country": "GE"}]}""".formatted(town));

            var answer = Actor.systemFor("test-" + town, List.of(town)).get().contentType(ContentType.JSON)
                    .body("{\"call\": \"%s\", \"applicant\": \"%s\"}".formatted(call.key(), town)).post("/grant-applications");

            Body.assertIs("""
                    {"id": "@id", "call": {"slug": "%1$s", "title": {"text": "%2$s", "language": "en"},
                              "closesAt": "2099-06-10T20:59:59Z", "zone": "Europe/Riga"},
                     "applicant": {"slug": "%4$s", "name": {"en": {"text": "Town", "state": "SOURCE"}},
                                   "type": "NGO", "country": "GE"},
                     "state": "DRAFT", "rights": ["EDIT", "COMMENT", "SUBMIT"],
                     "answers": {"themes": [], "sections": [], "partners": [], "budget": [], "documents": [],
                                 "declared": []},
                     "organisations": [], "documents": [], "prefilled": [], "sharing": [],
                     "eligibility": {"organisation": {"slug": "%4$s", "name": {"text": "Town", "language": "en"}},
                                     "verdict": "MET", "outcomes": [
                       {"criterion": {"kind": "ORGANISATION_TYPE", "types": ["MUNICIPALITY", "NGO", "ASSOCIATION"]},
                        "title": "Kind of organisation: municipality, non-governmental organisation, or association",
                        "outcome": "MET", "reason": "It is entered as: non-governmental organisation."}]},
                     "budget": {"lines": [], "total": %3$s, "requested": %3$s, "own": %3$s, "ownShare": "0.00",
                                "rules": [{"rule": "SUM", "outcome": "UNKNOWN", "reason": "There are no costs yet.",
                                           "pointer": "/budget"},
                                          {"rule": "SMALLEST", "outcome": "UNKNOWN",
                                           "reason": "You ask for nothing yet.", "pointer": "/requested"}]},
                     "createdAt": "@instant", "updatedAt": "@instant"}"""
                    .formatted(call.key(), answer.jsonPath().getString("call.title.text"), EUR.formatted("0.00"), town), answer);
        }

        @Test
        void findsEarlierAnswersFilledInAndMarkedUntilTheyAreChangedOrConfirmed() {
            var earlier = OTHER_MUNICIPALITY.asks().get(GrantApplications
                    .submitted(OTHER_MUNICIPALITY, GrantCalls.open().key()).path()).jsonPath().getString("call.slug");

            var draft = begin(OTHER_MUNICIPALITY, GrantCalls.open().key(), Actor.SOUTH);

            draft.then().body("answers.sections.text", equalTo(List.of("To learn from each other")))
                    .body("answers.partners.name", equalTo(List.of("Kutaisi City Hall")))
                    .body("answers.contact.function", equalTo("Officer")).body("answers.language", equalTo("en"))
                    .body("answers.title", nullValue()).body("answers.budget", empty())
                    .body("prefilled.field", equalTo(List.of("LANGUAGE", "THEMES", "SECTIONS", "PARTNERS", "CONTACT")))
                    .body("prefilled.call[0]", equalTo(earlier));

            var changed = GrantApplications.put(OTHER_MUNICIPALITY, Thing.of(draft),
                    GrantApplications.answers().replace("To learn from each other", "To teach"));
            changed.then().body("prefilled.field", equalTo(List.of("LANGUAGE", "THEMES", "PARTNERS", "CONTACT")));

            OTHER_MUNICIPALITY.asks().header("If-Match", changed.header("ETag")).contentType(ContentType.JSON)
                    .queryParam("confirmed", "THEMES", "CONTACT").body(GrantApplications.answers()
                            .replace("To learn from each other", "To teach")).put(Thing.of(draft).path())
                    .then().body("prefilled.field", equalTo(List.of("LANGUAGE", "PARTNERS")));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'themes': ['no-theme'] | /themes/0 unknown-theme",
            "'sections': [{'section': 'purpose'}, {'section': 'purpose'}] | /sections/1 repeated",
            "'sections': [{'section': 'poem'}] | /sections/0/section code-not-in-call",
            "'partners': [{'organisation': 'nobody'}] | /partners/0/organisation unknown-organisation",
            "'partners': [{'organisation': 'test-north'}] | /partners/0/organisation itself",
            "'plan': {'delegation': [{'organisation': 'nobody', 'number': 1}]} | /plan/delegation/0/organisation unknown-organisation",
            "'plan': {'delegation': [{'number': 0}]} | /plan/delegation/0/number min",
            "'documents': [{'document': '0197c1f0-0000-7000-8000-00000000d0c1'}] | /documents/0/document unknown-document",
            "'budget': [{'quantity': '0'}] | /budget/0/quantity positive",
            "'requested': {'amount': '10.005', 'currency': 'EUR'} | /requested/amount digits",
            "'title': '<b>x</b>' | /title plain-text"})
        void isToldWhatCannotBe(String fields, String place) {
            var refused = GrantApplications.put(MUNICIPALITY, GrantApplications.begun(), "{" + fields.replace('\'', '"') + "}");

            assertEquals(422, refused.statusCode());
            assertEquals(List.of(place), places(refused));
        }

        @Test
        void appliesToACallOnceAndOnlyForTheirOwn() {
            var call = GrantCalls.open().key();
            begin(MUNICIPALITY, call, Actor.NORTH).then().statusCode(201);

            assertEquals(List.of("/call answered-already"), places(begin(ASSOCIATION, call, Actor.NORTH)));
            assertEquals(List.of("/applicant own-organisation"), places(begin(OTHER_MUNICIPALITY, call, Actor.NORTH)));
            assertEquals(List.of("/call unknown-call"), places(begin(MUNICIPALITY, Given.openCall().key(), Actor.NORTH)));
        }

        @Test
        void neverOverwritesAColleague() {
            var draft = GrantApplications.begun();
            GrantApplications.written(MUNICIPALITY, draft, "{\"title\": \"One\"}");

            GrantApplications.put(ASSOCIATION, draft, "{\"title\": \"Other\"}").then().statusCode(412);
        }

        @Test
        void deletesWhatWasNeverHandedInOnly() {
            delete(Given.stepped(MUNICIPALITY, Given.stepped(MUNICIPALITY, GrantApplications.submitted(), "withdraw"), "reopen")).then().statusCode(409);
            delete(GrantApplications.complete()).then().statusCode(204);
        }
    }

    @Nested
    class ACoordinatorOfTheCall {

        @Test
        void seesThatADraftIsThereAndNothingOfIt() {
            var call = GrantCalls.open();
            var draft = GrantApplications.written(OTHER_MUNICIPALITY,
                    GrantApplications.begun(OTHER_MUNICIPALITY, call.key()), GrantApplications.answers());
            var shown = COORDINATOR.asks().get(draft.path());

            Body.assertIs("""
                    {"id": "@id", "call": {"slug": "%s", "title": {"text": "%s", "language": "en"},
                              "closesAt": "2099-06-10T20:59:59Z", "zone": "Europe/Riga"},
                     "applicant": {"slug": "test-south", "name": {"en": {"text": "South", "state": "SOURCE"}},
                                   "type": "ASSOCIATION", "country": "UA"},
                     "state": "DRAFT", "rights": ["JUDGE"], "organisations": [], "documents": [],
                     "createdAt": "@instant", "updatedAt": "@instant"}"""
                    .formatted(call.key(), shown.jsonPath().getString("call.title.text")), shown);
            Body.assertIs("""
                    {"items": [{"id": "@id", "call": {"slug": "%s", "title": {"text": "%s", "language": "en"},
                              "closesAt": "2099-06-10T20:59:59Z", "zone": "Europe/Riga"}, "state": "DRAFT",
                     "applicant": {"slug": "test-south", "name": {"text": "South", "language": "en"}}, "updatedAt": "@instant"}]}"""
                    .formatted(call.key(), shown.jsonPath().getString("call.title.text")),
                    COORDINATOR.asks().get("/grant-applications?call=" + call.key()));
            COORDINATOR.asks().header("Accept", "application/pdf").get(draft.path()).then().statusCode(404);
        }

        @Test
        void readsWhatWasHandedInNeitherCommentsNorWithWhomItIsShared() {
            var submitted = GrantApplications.submitted(OTHER_MUNICIPALITY, GrantCalls.open().key());
            comment(OTHER_MUNICIPALITY, submitted).then().statusCode(201);

            COORDINATOR.asks().get(submitted.path()).then().body("answers.title", equalTo("Youth councils"))
                    .body("submission.number", equalTo(1)).body("sharing", nullValue()).body("prefilled", nullValue());
            COORDINATOR.asks().get(submitted.path() + "/comments").then().statusCode(403);
            comment(COORDINATOR, submitted).then().statusCode(403);
        }

        @Test
        void doesNotReadWhatIsBeingCompleted() {
            var returned = GrantApplications.returned();
            GrantApplications.written(OTHER_MUNICIPALITY, returned, GrantApplications.asking("777.00")
                    .replace("Youth councils", "Not yet"));

            COORDINATOR.asks().get(returned.path()).then().body("answers.title", equalTo("Youth councils"))
                    .body("budget.requested.amount", equalTo("1000.00"));
            COORDINATOR.asks().get("/grant-applications?state=RETURNED&limit=1").then()
                    .body("items[0].title", equalTo("Youth councils"))
                    .body("items[0].requested.amount", equalTo("1000.00"));
        }
    }

    @Nested
    class AStranger {

        @Test
        void findsNothing() {
            var north = GrantApplications.submitted();
            for (var stranger : List.of(OTHER_MUNICIPALITY, OTHER_COORDINATOR)) {
                stranger.asks().get(north.path()).then().statusCode(404);
                var call = MUNICIPALITY.asks().get(north.path()).jsonPath().getString("call.slug");
                stranger.asks().get("/grant-applications?total=true&call=" + call).then().body("total", equalTo(0));
            }
        }
    }

    private static Response begin(Actor by, String call, String applicant) {
        return by.asks().contentType(ContentType.JSON).body("{\"call\": \"%s\", \"applicant\": \"%s\"}"
                .formatted(call, applicant)).post("/grant-applications");
    }

    private static Response comment(Actor by, Thing application) {
        return by.asks().contentType(ContentType.JSON).body(GrantApplications.comment())
                .post(application.path() + "/comments");
    }

    private static Response delete(Thing application) {
        return MUNICIPALITY.asks().header("If-Match", application.etag()).delete(application.path());
    }

    private static List<String> places(Response refused) {
        return refused.jsonPath().getList("errors", Map.class).stream()
                .map(error -> error.get("pointer") + " " + error.get("code")).toList();
    }
}
