package org.tilti.partnerships.interest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tilti.testing.Actor.ASSOCIATION;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

@QuarkusTest
class InterestResourceTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class AnOfficer {

        @Test
        void beginsWithADraftThatSaysHowTheCriteriaStand() {
            var call = Given.openCall();

            var answer = begin(MUNICIPALITY, call, Actor.NORTH);

            assertEquals(201, answer.statusCode());
            Body.assertIs("""
                    {"id": "@id", "call": {"slug": "%s", "title": {"text": "%s", "language": "en"},
                              "closesAt": "2099-06-10T20:59:59Z", "zone": "Europe/Riga"},
                     "organisation": {"slug": "test-north", "name": {"en": {"text": "North", "state": "SOURCE"}},
                                      "type": "ASSOCIATION", "country": "LV"},
                     "side": "SEEKER", "state": "DRAFT", "answers": %s, "prefilled": %s,
                     "eligibility": {"organisation": {"slug": "test-north", "name": {"text": "North", "language": "en"}},
                                     "side": "SEEKER", "verdict": "UNKNOWN", "outcomes": [
                       {"criterion": {"kind": "POPULATION", "from": 400, "to": 50000},
                        "title": "Between 400 and 50,000 inhabitants", "outcome": "UNKNOWN",
                        "reason": "The profile does not say how many people live there. An administrator of the directory can add it.",
                        "missing": "POPULATION", "addedBy": "ADMINISTRATOR"}]},
                     "notes": [], "createdAt": "@instant", "updatedAt": "@instant"}"""
                    .formatted(call.key(), answer.jsonPath().getString("call.title.text"),
                            json(answer, "answers"), json(answer, "prefilled")), answer);
        }

        @Test
        void findsEarlierAnswersFilledInAndMarkedUntilTheyAreChangedOrConfirmed() {
            var earlier = MUNICIPALITY.asks().get(Given.submittedInterest().path()).jsonPath().getString("call.slug");

            var draft = begin(MUNICIPALITY, Given.openCallForAnybody(), Actor.NORTH);

            assertEquals(List.of("Officer", List.of("test-theme"), List.of("en")), List.of(
                    draft.jsonPath().getString("answers.contact.function"), draft.jsonPath().getList("answers.themes"),
                    draft.jsonPath().getList("answers.languages")));
            draft.then().body("answers.motivation", nullValue());
            assertTrue(draft.jsonPath().getList("prefilled.field").containsAll(
                    List.of("LANGUAGES", "THEMES", "CONTACT")), draft.asString());

            var changed = put(Thing.of(draft), Given.interestAnswers().replace("\"Officer\"", "\"Mayor's office\""));

            assertEquals(List.of("LANGUAGES", "THEMES"), changed.jsonPath().getList("prefilled.field"));
            assertEquals(List.of(earlier, earlier), changed.jsonPath().getList("prefilled.call"));

            var as = Thing.of(draft).after(changed);
            var confirmed = MUNICIPALITY.asks().header("If-Match", as.etag()).contentType(ContentType.JSON)
                    .queryParam("confirmed", "THEMES").body(json(changed, "answers")).put(as.path());

            assertEquals(List.of("LANGUAGES"), confirmed.jsonPath().getList("prefilled.field"));
            assertEquals(json(changed, "answers"), json(confirmed, "answers"));
        }

        @Test
        void handsInTakesBackAndHandsInAgainUnderTheSameReference() {
            var draft = Given.draftInterest();
            var submitted = step(MUNICIPALITY, draft.after(put(draft, Given.interestAnswers())), "submit");

            var reference = submitted.then().statusCode(200).body("state", equalTo("SUBMITTED")).extract()
                    .jsonPath().getString("reference");
            assertTrue(reference.matches("EI-\\d{6}"), reference);

            var withdrawn = step(MUNICIPALITY, draft.after(submitted), "withdraw");
            var reopened = step(MUNICIPALITY, draft.after(withdrawn), "reopen");
            step(MUNICIPALITY, draft.after(reopened), "submit").then().statusCode(200)
                    .body("reference", equalTo(reference));
        }

        @Test
        void isToldEverythingThatIsMissing() {
            var draft = Thing.of(begin(MUNICIPALITY, Given.published(Given.created(COORDINATOR,
                    Given.publishedProject().path() + "/calls", Given.call("Wants much").replaceFirst("(?s)\"criteria.*",
                            """
                            "criteria": [{"kind": "POPULATION", "from": 400}, {"kind": "COUNTRY", "countries": ["UA"]},
                              {"kind": "DECLARATION", "code": "will", "text": {"en": {"text": "We will"}}}]}"""))),
                    Actor.NORTH));
            var emptied = put(draft, "{\"motivation\": {\"text\": \"Mēs gribam\", \"language\": \"lv\"}}");

            var refused = step(MUNICIPALITY, draft.after(emptied), "submit");

            assertEquals(422, refused.statusCode());
            assertEquals(List.of("/answers/motivation/language language-not-accepted", "/answers/themes needed-to-submit",
                    "/answers/languages needed-to-submit", "/answers/contact needed-to-submit",
                    "/eligibility/outcomes/0 not-known", "/eligibility/outcomes/1 not-met",
                    "/eligibility/outcomes/2 to-declare"), places(refused));
            assertEquals("Country: Ukraine: not met. Its country is Latvia.",
                    refused.jsonPath().getString("errors[5].message"));
            MUNICIPALITY.asks().get(draft.path()).then().body("state", equalTo("DRAFT"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'themes': ['no-theme'] | /themes/0 | unknown-theme",
            "'themes': ['test-theme', 'test-theme'] | /themes/1 | repeated",
            "'offers': {'themes': ['no-theme']} | /offers/themes/0 | unknown-theme",
            "'motivation': {'text': '<b>x</b>', 'language': 'en'} | /motivation/text | plain-text",
            "'motivation': {'text': ' ', 'language': 'en'} | /motivation/text | required",
            "'languages': ['english'] | /languages/0 | language",
            "'contact': {'function': 'Officer', 'email': 'nobody'} | /contact/email | email"})
        void isToldWhatCannotBe(String fields, String pointer, String code) {
            var refused = put(Given.draftInterest(), "{" + fields.replace('\'', '"') + "}");

            assertEquals(422, refused.statusCode());
            assertEquals(List.of(pointer + " " + code), places(refused));
        }

        @Test
        void cannotHandInAMegabyte() {
            var refused = put(Given.draftInterest(), "{\"motivation\": {\"language\": \"en\", \"text\": \""
                    + "a".repeat(1_000_000) + "\"}}");

            assertEquals(List.of("/motivation/text size"), places(refused));
        }

        @Test
        void neverOverwritesAColleague() {
            var draft = Given.draftInterest();
            put(draft, "{\"languages\": [\"en\"]}").then().statusCode(200);

            var late = ASSOCIATION.asks().header("If-Match", draft.etag()).contentType(ContentType.JSON)
                    .body("{\"languages\": [\"uk\"]}").put(draft.path());

            assertEquals(412, late.statusCode());
        }

        @Test
        void answersACallOnceAndOnlyForTheirOwn() {
            var call = Given.openCallForAnybody();
            begin(MUNICIPALITY, call, Actor.NORTH).then().statusCode(201);

            assertEquals(List.of("/call answered-already"), places(begin(ASSOCIATION, call, Actor.NORTH)));
            assertEquals(List.of("/organisation own-organisation"), places(begin(OTHER_MUNICIPALITY, call, Actor.NORTH)));
            assertEquals(List.of("/call unknown-call"), places(begin(MUNICIPALITY,
                    Given.draftCallOf(Given.publishedProject()), Actor.NORTH)));
        }

        @Test
        void isRefusedAfterTheDeadlineAndKeepsWhatWasTyped() {
            var closing = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.MILLIS);
            var call = Given.published(Given.created(COORDINATOR, Given.publishedProject().path() + "/calls",
                    Given.call("Short").replaceFirst("2099-06-10T20:59:59Z", closing.toString())
                            .replaceFirst("(?s),\\s*\"criteria.*", "}")));
            var draft = Thing.of(begin(MUNICIPALITY, call, Actor.NORTH));
            while (COORDINATOR.asks().get(call.path()).jsonPath().getString("phase").equals("OPEN")) {
                Thread.onSpinWait();
            }

            var written = put(draft, Given.interestAnswers());
            var refused = step(MUNICIPALITY, draft.after(written), "submit");

            written.then().statusCode(200);
            refused.then().statusCode(409).body("type", equalTo("urn:problem-type:tilti:deadline-passed"));
            MUNICIPALITY.asks().get(draft.path()).then().body("answers.motivation.text", equalTo("We are curious"));
            begin(OTHER_MUNICIPALITY, call, Actor.SOUTH).then().statusCode(409);
        }
    }

    private static Response begin(Actor by, Thing call, String organisation) {
        return by.asks().contentType(ContentType.JSON).body("{\"call\": \"%s\", \"organisation\": \"%s\"}"
                .formatted(call.key(), organisation)).post("/expressions-of-interest");
    }

    private static Response put(Thing interest, String answers) {
        return MUNICIPALITY.asks().header("If-Match", interest.etag()).contentType(ContentType.JSON).body(answers)
                .put(interest.path());
    }

    private static Response step(Actor by, Thing interest, String step) {
        return by.asks().header("If-Match", interest.etag()).post(interest.path() + "/" + step);
    }

    private static String json(Response answer, String path) {
        return JSON.valueToTree(answer.jsonPath().get(path)).toString();
    }

    private static List<String> places(Response refused) {
        return refused.jsonPath().getList("errors", Map.class).stream()
                .map(error -> error.get("pointer") + " " + error.get("code")).toList();
    }
}
