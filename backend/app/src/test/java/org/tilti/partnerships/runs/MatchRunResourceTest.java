package org.tilti.partnerships.runs;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tilti.testing.Actor.COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Body;
import org.tilti.testing.Given;
import org.tilti.testing.Matches;
import org.tilti.testing.Towns;

@QuarkusTest
class MatchRunResourceTest {
    private static final String ANSWERS = """
            {"motivation": {"text": "We are curious", "language": "en"}, "themes": ["test-theme"],
             "languages": ["en"], "contact": {"function": "Officer"}}""";
    private static final String OFFERS = ANSWERS.replaceFirst("\\}$", ", \"offers\": {\"themes\": [\"test-theme\"]}}");
    private static final String NEEDS = ANSWERS.replaceFirst("\\}$", ", \"needs\": {\"themes\": [\"test-theme\"]}}");

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class ACoordinator {

        @Test
        void readsWhoFitsWhomAndWhy() {
            var towns = Towns.of(1, 2);
            var host = towns.hosts().getFirst();
            var call = towns.acceptedCall(List.of(OFFERS, NEEDS, ANSWERS));

            var run = Matches.run("{\"call\": \"%s\"}".formatted(call));

            Body.assertIs("""
                    {"id": "@id", "number": 1,
                     "call": {"slug": "%s", "title": {"text": "%s", "language": "en"}},
                     "work": {"state": "DONE", "percent": 100, "queuedAt": "@instant", "startedAt": "@instant",
                              "finishedAt": "@instant"},
                     "terms": {"themes": 45, "offers": 25, "size": 15, "languages": 10, "similarity": 5,
                               "threshold": 30},
                     "hosts": 1, "seekers": 2, "pins": [], "forbids": [],
                     "result": {"pairs": 1, "leftOut": 1, "total": 90.00, "cost": 0.00}, "createdAt": "@instant"}"""
                    .formatted(call, title(call)), COORDINATOR.asks().get(run.path()));
            Body.assertIs("""
                    {"items": [{
                       "host": {"slug": "%1$s", "name": {"text": "%1$s", "language": "en"}, "country": "LV"},
                       "seeker": {"slug": "%2$s", "name": {"text": "%2$s", "language": "en"}, "country": "UA"},
                       "score": {"total": 90.00, "parts": [
                         {"part": "THEMES", "weight": 45, "brings": 45.00, "stated": true,
                          "reason": "Both want to work on: Test theme."},
                         {"part": "OFFERS", "weight": 25, "brings": 25.00, "stated": true,
                          "reason": "The host offers what the other seeks: Test theme."},
                         {"part": "SIZE", "weight": 15, "brings": 15.00, "stated": true,
                          "reason": "10,000 and 10,000 inhabitants."},
                         {"part": "LANGUAGES", "weight": 10, "brings": 5.00, "stated": true,
                          "reason": "Both can work in: English."},
                         {"part": "SIMILARITY", "weight": 5, "brings": 0.00, "stated": false,
                          "reason": "Neither has said what its place is like."}]},
                       "pinned": false}]}""".formatted(host, towns.seekers().getFirst()),
                    COORDINATOR.asks().get(run.path() + "/pairs"));
        }

        @Test
        void readsByWhichRuleSomebodyWasLeftOutAndWhomElseItCouldHaveHad() {
            var towns = Towns.of(1, 2);
            var call = towns.acceptedCall(List.of(OFFERS, NEEDS, ANSWERS));
            var run = Matches.run("{\"call\": \"%s\"}".formatted(call));

            var left = COORDINATOR.asks().header("Accept-Language", "lv").get(run.path() + "/candidates?leftOut=true");

            left.then().body("items.organisation.slug", equalTo(List.of(towns.seekers().get(1))))
                    .body("items[0].side", equalTo("SEEKER"))
                    .body("items[0].profile.themes", equalTo(List.of("test-theme")))
                    .body("items[0].partners", equalTo(List.of()))
                    .body("items[0].leftOut.rule", equalTo("OUTBID"))
                    .body("items[0].leftOut.reason",
                            equalTo("Visi iespējamie partneri labāk der citiem, un viņiem vairs nav vietas."))
                    .body("items[0].leftOut.inTheWay[0].count", equalTo(1))
                    .body("items[0].alternatives[0].organisation.slug", equalTo(towns.hosts().getFirst()))
                    .body("items[0].alternatives[0].score.total", equalTo(65f))
                    .body("items[0].alternatives[0].lacks", equalTo(List.of("OFFERS", "LANGUAGES", "SIMILARITY")))
                    .body("items[0].alternatives[0].inTheWay.rule", equalTo(List.of("OUTBID")));
            assertEquals(List.of(towns.hosts().getFirst(), towns.seekers().getFirst()), Body.texts(
                    COORDINATOR.asks().get(run.path() + "/candidates?leftOut=false"), "organisation.slug"));
        }

        @Test
        void pinsAndForbidsAndReadsWhatChangedAndWhatItCost() {
            var towns = Towns.of(1, 2);
            var host = towns.hosts().getFirst();
            var call = towns.acceptedCall(List.of(OFFERS, NEEDS, ANSWERS));
            var first = Matches.run("{\"call\": \"%s\"}".formatted(call));

            var pinned = Matches.run("""
                    {"call": "%s", "pins": [{"host": "%s", "seeker": "%s"}]}"""
                    .formatted(call, host, towns.seekers().get(1)));
            var forbidden = Matches.run("""
                    {"call": "%s", "forbids": [{"host": "%s", "seeker": "%s"}]}"""
                    .formatted(call, host, towns.seekers().get(0)));

            COORDINATOR.asks().get(pinned.path()).then().body("number", equalTo(2))
                    .body("result.total", equalTo(65f)).body("result.cost", equalTo(25f));
            COORDINATOR.asks().get(pinned.path() + "/pairs").then().body("items.pinned", equalTo(List.of(true)));
            COORDINATOR.asks().get(forbidden.path() + "/changes?since=" + first.key()).then()
                    .body("gone.seeker.slug", equalTo(List.of(towns.seekers().get(0))))
                    .body("added.seeker.slug", equalTo(List.of(towns.seekers().get(1))))
                    .body("kept", equalTo(0)).body("gain", equalTo(-25f));
            COORDINATOR.asks().get(forbidden.path() + "/changes?since=" + pinned.key()).then()
                    .body("gone", equalTo(List.of())).body("kept", equalTo(1)).body("gain", equalTo(0f));
            assertEquals(List.of(3, 2, 1), COORDINATOR.asks().get("/match-runs?call=" + call).jsonPath()
                    .getList("items.number"));
        }

        @Test
        void isToldWhichPinsAndForbidsCannotBe() {
            var towns = Towns.of(1, 1);
            var call = towns.acceptedCall(List.of(ANSWERS));

            var refused = post("""
                    {"call": "%1$s", "pins": [{"host": "%2$s", "seeker": "%3$s"}, {"host": "%3$s", "seeker": "%2$s"}],
                     "forbids": [{"host": "%2$s", "seeker": "test-south"}]}"""
                    .formatted(call, towns.hosts().getFirst(), towns.seekers().getFirst()));

            assertRefused(refused, "/pins/1 pin-refused", "/forbids/0 not-in-match");
            assertTrue(refused.jsonPath().getString("errors[0].message")
                    .contains("It does not take part in this matching on this side."));
        }

        @Test
        void cannotKeepAPairThatItForbids() {
            var towns = Towns.of(1, 1);
            var call = towns.acceptedCall(List.of(ANSWERS));
            var pair = "[{\"host\": \"%s\", \"seeker\": \"%s\"}]"
                    .formatted(towns.hosts().getFirst(), towns.seekers().getFirst());

            assertRefused(post("{\"call\": \"%1$s\", \"pins\": %2$s, \"forbids\": %2$s}".formatted(call, pair)),
                    "/pins/0 pin-refused");
        }

        @Test
        void cannotMatchWhereNobodyIsAcceptedNorACallOfOthers() {
            assertRefused(post("{\"call\": \"%s\"}".formatted(Given.openCall().key())), "/call nobody-to-match");
            assertRefused(post("{\"call\": \"no-call\"}"), "/call unknown-call");
        }

        @Test
        void cannotCompareARunWithNothing() {
            var run = Matches.done();

            for (var since : List.of("", "?since=" + Matches.done().key())) {
                var refused = COORDINATOR.asks().get(run.path() + "/changes" + since);
                assertEquals(400, refused.statusCode());
                assertEquals(List.of("not-comparable"), refused.jsonPath().getList("errors.code"));
            }
        }

        @Test
        void cannotCancelWhatIsDone() {
            var run = Matches.done();

            COORDINATOR.asks().header("If-Match", run.etag()).post(run.path() + "/cancel").then().statusCode(409)
                    .body("type", equalTo("urn:problem-type:tilti:illegal-transition"));
        }

        @Test
        void doesNotMatchAgainWhoHasAProposal() {
            var towns = Towns.of(1, 2);
            var call = towns.acceptedCall(List.of(OFFERS, NEEDS, ANSWERS));
            Matches.proposalOf(Matches.run("{\"call\": \"%s\"}".formatted(call)));

            var next = Matches.run("{\"call\": \"%s\"}".formatted(call));

            COORDINATOR.asks().get(next.path()).then().body("hosts", equalTo(0)).body("seekers", equalTo(1))
                    .body("result.pairs", equalTo(0)).body("released", nullValue());
        }

        @Test
        void keepsApartWhoHasDeclinedTheOther() {
            var towns = Towns.of(1, 2);
            var call = towns.acceptedCall(List.of(OFFERS, NEEDS, ANSWERS));
            var proposal = Matches.proposalOf(Matches.run("{\"call\": \"%s\"}".formatted(call)));
            towns.officer().get().header("If-Match", proposal.etag()).contentType(ContentType.JSON).body("""
                    {"organisation": "%s", "reason": "Too far away"}""".formatted(towns.hosts().getFirst()))
                    .post(proposal.path() + "/decline").then().statusCode(200);

            var next = Matches.run("{\"call\": \"%s\"}".formatted(call));

            assertEquals(List.of(towns.seekers().get(1)),
                    Body.texts(COORDINATOR.asks().get(next.path() + "/pairs"), "seeker.slug"));
            COORDINATOR.asks().get(next.path() + "/candidates?leftOut=true").then()
                    .body("items[0].leftOut.rule", equalTo("DECLINED"));
        }
    }

    private static String title(String call) {
        return COORDINATOR.asks().get("/calls/" + call).jsonPath().getString("title.en.text");
    }

    private static Response post(String body) {
        return COORDINATOR.asks().contentType(ContentType.JSON).body(body).post("/match-runs");
    }

    private static void assertRefused(Response refused, String... errors) {
        assertEquals(422, refused.statusCode(), refused.asString());
        assertEquals(List.of(errors), refused.jsonPath().getList("errors", java.util.Map.class).stream()
                .map(error -> error.get("pointer") + " " + error.get("code")).toList());
    }
}
