package org.tilti.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.ASSOCIATION;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_ASSOCIATION;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_SYSTEM_WITH_SCOPES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Drafts;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;

@QuarkusTest
class PartnershipResourceTest {
    private static final String NAME = """
            {"en": {"text": "Text", "state": "SOURCE"}, "lv": {"text": "Teksts", "state": "HUMAN"}}""";
    private static final String NORTH = """
            {"slug": "test-north", "name": {"en": {"text": "North", "state": "SOURCE"}}, "type": "ASSOCIATION",
             "country": "LV"}""";
    private static final String THEME = """
            {"code": "test-theme", "name": {"en": {"text": "Test theme", "state": "SOURCE"},
                                            "lv": {"text": "Testa tēma", "state": "HUMAN"}}}""";
    private static final String REASON = "{\"reason\": {\"en\": {\"text\": \"So it is\"}}}";

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class AnOfficerOfAParty {

        @Test
        void entersAPartnershipWithEverythingThatIsKnown() {
            var answer = post(MUNICIPALITY, Drafts.partnership(Given.anOrganisation().key()));

            answer.then().statusCode(201);
            var id = answer.jsonPath().getString("id");
            var partner = answer.jsonPath().getString("parties[1].organisation.slug");
            var name = answer.jsonPath().getString("parties[1].organisation.name.en.text");
            assertEquals("/api/v1/partnerships/" + id, answer.header("Location").replaceAll("^https?://[^/]+", ""));
            Body.assertIs("""
                    {"id": "@id", "title": {"en": {"text": "North – %3$s", "state": "SOURCE"}},
                     "parties": [{"organisation": %2$s, "contacts": [{"function": %1$s, "email": "office@example.org",
                                    "phone": "+371 60000000", "url": "https://example.org/contact"}]},
                                 {"organisation": {"slug": "%4$s", "name": {"en": {"text": "%3$s", "state": "SOURCE"}},
                                    "type": "MUNICIPALITY", "country": "LV"}, "contacts": []}],
                     "state": "ENDED", "states": [{"state": "ENDED", "reason": %1$s, "by": %2$s, "at": "@instant"}],
                     "since": {"date": "2003-06-01", "precision": "MONTH", "orEarlier": true},
                     "ended": {"date": "2019-12-31", "precision": "YEAR"}, "lasted": {"atLeast": 15},
                     "origin": "SURVEY", "themes": [%5$s],
                     "agreement": {"title": %1$s, "signedOn": "2003-06-14", "url": "https://example.org/a.pdf"},
                     "story": %1$s, "source": %1$s,
                     "documents": [{"kind": "PUBLICATION", "title": %1$s, "url": "https://example.org/a.pdf",
                                    "languages": ["en"], "publishedOn": "2022-03-01", "by": "test-north",
                                    "award": %1$s}],
                     "milestones": [{"period": {"from": "2005-05-05", "to": "2005-05-06", "precision": "DAY"},
                                     "text": %1$s}],
                     "activities": [], "createdAt": "@instant", "updatedAt": "@instant"}"""
                    .formatted(NAME, NORTH, name, partner, THEME), answer);
            assertEquals(answer.asString(), ANONYMOUS.asks().get("/partnerships/" + id).asString());
        }

        @Test
        void leadsItThroughItsLifeAndSaysWhyEachTime() {
            var partnership = Given.created(MUNICIPALITY, "/partnerships", Given.partnership(
                    Given.anOrganisation().key()).replaceFirst("\\{", "{\"state\": \"AGREED\", "));

            for (var step : List.of("activate", "rest", "resume", "end")) {
                var moved = step(MUNICIPALITY, partnership, step, REASON);
                moved.then().statusCode(200);
                partnership = partnership.after(moved);
            }

            var read = ANONYMOUS.asks().get(partnership.path()).jsonPath();
            assertEquals(List.of("AGREED", "ACTIVE", "DORMANT", "ACTIVE", "ENDED"), read.getList("states.state"));
            assertEquals("So it is", read.getString("states[4].reason.en.text"));
            assertEquals(List.of("ENDED", "RESUMED", "RESTED", "ACTIVATED", "CREATED"), MUNICIPALITY.asks()
                    .get(partnership.path() + "/history").jsonPath().getList("items.action"));
        }

        @Test
        void isToldWhichStepsArePossibleAndThatEachWantsAReason() {
            var partnership = Given.aPartnership();

            var impossible = step(MUNICIPALITY, partnership, "resume", REASON);
            var silent = step(MUNICIPALITY, partnership, "rest", "{}");

            assertEquals("Its state is ACTIVE. Possible now: DORMANT, ENDED.", impossible.jsonPath().getString("detail"));
            assertEquals(List.of("/reason", "required"), place(silent));
        }

        @Test
        void linksThePublishedProjectAndTheActivitiesThatItShows() {
            var project = Given.publishedProject();
            var activity = Given.published(Given.draftActivityOf(project));
            var draft = Given.draftActivityOf(project);
            var body = Given.partnership(Given.anOrganisation().key()).replaceFirst("\\{",
                    "{\"project\": \"%s\", \"activities\": [\"%s\"], ".formatted(project.key(), activity.key()));

            var answer = post(COORDINATOR, body);

            assertEquals(List.of(activity.key()), answer.jsonPath().getList("activities.id"));
            assertEquals(project.key(), answer.jsonPath().getString("project.slug"));
            assertEquals(List.of("/activities/0", "unknown-activity"),
                    place(post(COORDINATOR, body.replace(activity.key(), draft.key()))));
            assertEquals(List.of("/project", "unknown-project"), place(post(COORDINATOR,
                    body.replace(project.key(), Given.draftProject().key()))));
        }

        @Test
        void isNamedTheOneThatIsThereAlready() {
            var partner = Given.anOrganisation().key();
            var there = Given.created(MUNICIPALITY, "/partnerships", Given.partnership(partner));

            var twice = post(COORDINATOR, Given.partnership(partner).replaceFirst(
                    "(\\{\"organisation\": \"test-north\"}), (\\{[^}]+})", "$2, $1"));

            assertEquals(List.of("/parties", "partnership-exists"), place(twice));
            assertEquals("These organisations have a partnership already: %s.".formatted(there.key()),
                    twice.jsonPath().getString("errors[0].message"));
            step(MUNICIPALITY, there, "end", REASON).then().statusCode(200);
            post(COORDINATOR, Given.partnership(partner)).then().statusCode(201);
        }

        @ParameterizedTest
        @CsvSource(delimiter = ';', value = {
            "{\"organisation\": \"test-north\"}, ; {\"organisation\": \"test-north\"}, {\"organisation\": \"test-north\"}, "
                    + "; /parties/1; repeated",
            "{\"organisation\": \"test-north\"}, ; ; /parties; two-parties",
            "\"test-north\"; \"no-such\"; /parties/0/organisation; unknown-organisation",
            "2003-05-17; 2999-05-17; /since; in-future",
            "\"since\"; \"themes\": [\"no-such\"], \"since\"; /themes/0; unknown-theme",
            "\"since\"; \"ended\": {\"date\": \"2002-01-01\", \"precision\": \"YEAR\"}, \"since\"; /ended; ends-before-start",
            "\"since\"; \"ended\": {\"date\": \"2999-01-01\", \"precision\": \"YEAR\"}, \"since\"; /ended; in-future",
            "\"since\"; \"state\": \"ACTIVE\", \"ended\": {\"date\": \"2010-01-01\", \"precision\": \"YEAR\"}, \"since\"; "
                    + "/ended; not-ended",
            "\"since\"; \"state\": \"PROPOSED\", \"since\"; /state; one-of"})
        void isShownWhatCannotBeSo(String right, String wrong, String pointer, String code) {
            var draft = Given.partnership(Given.anOrganisation().key());

            var refused = post(MUNICIPALITY, draft.replace(right, wrong == null ? "" : wrong));

            refused.then().statusCode(422);
            assertEquals(List.of(pointer, code), place(refused));
        }

        @Test
        void changesTheStateByAStepOnly() {
            var partnership = Given.aPartnership();
            var body = Given.partnership(Given.anOrganisation().key()).replaceFirst("\\{", "{\"state\": \"ENDED\", ");

            assertEquals(List.of("/state", "changes-by-step"), place(put(MUNICIPALITY, partnership, body)));
        }
    }

    @Nested
    class AnAssociation {

        @Test
        void keepsTheRegisterOfItsMembersAndOfNobodyElse() {
            var member = "member-" + Given.unique();
            Given.imported("""
                    {"organisations": [{"slug": "%s", "type": "MUNICIPALITY", "name": {"en": "M"}, "country": "UA",
                                        "memberOf": ["test-south"]}]}""".formatted(member));
            var body = Given.partnership(member).replace("test-north", Given.anOrganisation().key());

            assertEquals(List.of("/parties", "own-party"), place(post(ASSOCIATION, body)));
            assertEquals(List.of("/parties", "own-party"), place(post(OTHER_MUNICIPALITY, body)));
            var partnership = Given.created(OTHER_ASSOCIATION, "/partnerships", body);

            assertEquals("test-south", ANONYMOUS.asks().get(partnership.path()).jsonPath()
                    .getString("states[0].by.slug"));
            step(OTHER_MUNICIPALITY, partnership, "rest", REASON).then().statusCode(403);
            step(ASSOCIATION, partnership, "rest", REASON).then().statusCode(403);
            step(OTHER_SYSTEM_WITH_SCOPES, partnership, "rest", REASON).then().statusCode(200);
        }
    }

    private static Response post(Actor by, String body) {
        return by.asks().contentType(ContentType.JSON).body(body).post("/partnerships");
    }

    private static Response put(Actor by, Thing partnership, String body) {
        return by.asks().contentType(ContentType.JSON).header("If-Match", partnership.etag()).body(body)
                .put(partnership.path());
    }

    private static Response step(Actor by, Thing partnership, String step, String body) {
        return by.asks().contentType(ContentType.JSON).header("If-Match", partnership.etag()).body(body)
                .post(partnership.path() + "/" + step);
    }

    private static List<Object> place(Response refused) {
        return List.of(refused.jsonPath().getString("errors[0].pointer"), refused.jsonPath().getString("errors[0].code"));
    }
}
