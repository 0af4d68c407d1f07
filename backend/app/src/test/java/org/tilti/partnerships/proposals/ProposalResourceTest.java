package org.tilti.partnerships.proposals;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_COORDINATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Body;
import org.tilti.testing.Eventually;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.Matches;
import org.tilti.testing.Towns;

@QuarkusTest
class ProposalResourceTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class BothSides {

        @Test
        void readWhyTheyAreProposedToEachOther() {
            var proposal = Matches.proposal();
            var call = MUNICIPALITY.asks().get(proposal.path()).jsonPath().getString("call.slug");

            Body.assertIs("""
                    {"id": "%s", "call": {"slug": "%s", "title": {"text": "%s", "language": "en"}},
                     "host": {"organisation": {"slug": "test-north", "name": {"text": "North", "language": "en"},
                                               "country": "LV"},
                              "profile": {"themes": ["test-theme"], "offers": [], "needs": [], "languages": ["en"],
                                          "features": []}},
                     "seeker": {"organisation": {"slug": "test-east", "name": {"text": "East", "language": "en"},
                                                 "country": "UA"},
                                "profile": {"themes": ["test-theme"], "offers": [], "needs": [], "languages": ["en"],
                                            "features": []}},
                     "score": {"total": 50.00, "parts": [
                       {"part": "THEMES", "weight": 45, "brings": 45.00, "stated": true,
                        "reason": "Обидві сторони хочуть працювати над темами: Test theme."},
                       {"part": "OFFERS", "weight": 25, "brings": 0.00, "stated": false,
                        "reason": "Жодна не сказала, чого шукає."},
                       {"part": "SIZE", "weight": 15, "brings": 0.00, "stated": false,
                        "reason": "Невідомо, скільки людей живе в одній із громад."},
                       {"part": "LANGUAGES", "weight": 10, "brings": 5.00, "stated": true,
                        "reason": "Обидві можуть працювати такими мовами: англійська."},
                       {"part": "SIMILARITY", "weight": 5, "brings": 0.00, "stated": false,
                        "reason": "Жодна не сказала, яка в неї місцевість."}]},
                     "state": "OPEN", "answerBy": "2099-01-01T00:00:00Z", "zone": "Europe/Riga",
                     "createdAt": "@instant"}"""
                    .formatted(proposal.key(), call, COORDINATOR.asks().get("/calls/" + call).jsonPath()
                            .getString("title.en.text")),
                    Matches.east().header("Accept-Language", "uk").get(proposal.path()));
        }

        @Test
        void writeToEachOtherAndTheCoordinatorReadsIt() {
            var proposal = Matches.proposal();

            write(MUNICIPALITY.asks(), proposal, "test-north", "Good day").then().statusCode(201)
                    .body("by.slug", equalTo("test-north"));
            write(Matches.east(), proposal, "test-east", "Добрий день").then().statusCode(201);

            assertEquals(List.of("Good day", "Добрий день"),
                    Body.texts(COORDINATOR.asks().get(proposal.path() + "/messages"), "text"));
        }

        @Test
        void makeAPartnershipByTwoAcceptances() {
            var towns = Towns.of(1, 1);
            var proposal = proposalTo(towns);

            var first = accept(towns.officer().get(), proposal, towns.hosts().getFirst());
            first.then().statusCode(200).body("state", equalTo("OPEN"))
                    .body("host.answer.accepted", equalTo(true)).body("seeker.answer", nullValue())
                    .body("partnership", nullValue());
            var agreed = accept(towns.officer().get(), proposal.after(first), towns.seekers().getFirst());

            agreed.then().statusCode(200).body("state", equalTo("AGREED"));
            var partnership = COORDINATOR.asks().get("/partnerships/" + agreed.jsonPath().getString("partnership"));
            partnership.then().statusCode(200).body("state", equalTo("AGREED")).body("origin", equalTo("MATCH"))
                    .body("states.state", equalTo(List.of("PROPOSED", "AGREED")))
                    .body("states[1].reason.lv.text", equalTo("Abas puses ir pieņēmušas priekšlikumu."))
                    .body("themes.code", equalTo(List.of("test-theme")))
                    .body("since.precision", equalTo("DAY"));
            assertEquals(List.of(proposal.key()), Body.texts(towns.officer().get()
                    .get("/proposals?state=AGREED&organisation=" + towns.hosts().getFirst()), "id"));
        }

        @Test
        void endItByOneRefusal() {
            var towns = Towns.of(1, 1);
            var proposal = proposalTo(towns);
            var host = towns.hosts().getFirst();
            var accepted = proposal.after(accept(towns.officer().get(), proposal, host));
            assertEquals(1, proposed(towns).size());

            var declined = decline(towns, accepted);

            declined.then().statusCode(200).body("state", equalTo("DECLINED"))
                    .body("seeker.answer.reason", equalTo("Another partner was found"));
            accept(towns.officer().get(), proposal.after(declined), host).then().statusCode(409)
                    .body("type", equalTo("urn:problem-type:tilti:illegal-transition"));
            assertEquals(List.of(), proposed(towns));
        }

        @Test
        void keepTheProposalOfAnotherCallWhenTheyDeclineThisOne() {
            var towns = Towns.of(1, 1);
            var declined = proposalTo(towns);
            var other = proposalTo(towns);
            decline(towns, declined).then().statusCode(200);

            var accepted = accept(towns.officer().get(), other, towns.hosts().getFirst());
            accept(towns.officer().get(), other.after(accepted), towns.seekers().getFirst()).then().statusCode(200)
                    .body("state", equalTo("AGREED"));
        }

        @Test
        void loseItBySilence() {
            var run = Matches.done();
            var answerBy = Instant.now().plusMillis(1500).truncatedTo(ChronoUnit.MILLIS);
            release(run, answerBy.toString()).then().statusCode(200);
            var path = "/proposals/" + COORDINATOR.asks().get("/proposals?run=" + run.key()).jsonPath()
                    .getString("items[0].id");

            var lapsed = Eventually.ask(() -> MUNICIPALITY.asks().get(path),
                    answer -> answer.jsonPath().getString("state").equals("LAPSED"));

            accept(MUNICIPALITY.asks(), new Thing(path, "", lapsed.header("ETag")), "test-north").then()
                    .statusCode(409).body("type", equalTo("urn:problem-type:tilti:deadline-passed"));
            var call = lapsed.jsonPath().getString("call.slug");
            Eventually.ask(() -> COORDINATOR.asks().get("/proposals?call=" + call + "&state=LAPSED").jsonPath()
                    .getList("items"), items -> items.size() == 1);
            COORDINATOR.asks().get(Matches.run("{\"call\": \"%s\"}".formatted(call)).path()).then()
                    .body("result.pairs", equalTo(1));
        }

        @Test
        void answerOnce() {
            var proposal = Matches.proposal();
            var accepted = accept(MUNICIPALITY.asks(), proposal, "test-north");

            accept(MUNICIPALITY.asks(), proposal.after(accepted), "test-north").then().statusCode(409)
                    .body("type", equalTo("urn:problem-type:tilti:illegal-transition"));
        }

        @Test
        void answerOnlyForThemselves() {
            var proposal = Matches.proposal();

            for (var organisation : List.of("test-east", "test-south")) {
                var refused = accept(MUNICIPALITY.asks(), proposal, organisation);
                assertEquals(422, refused.statusCode());
                assertEquals(List.of("/organisation"), refused.jsonPath().getList("errors.pointer"));
            }
        }
    }

    @Nested
    class ACoordinator {

        @Test
        void releasesARunOnce() {
            var run = Matches.done();
            var released = Matches.released(run);

            assertEquals("2099-01-01T00:00:00Z", released.jsonPath().getString("released.answerBy"));
            release(run.after(released), "2099-01-01T00:00:00Z").then().statusCode(409);
            assertEquals(List.of("RELEASED", "CREATED"), COORDINATOR.asks()
                    .get("/calls/" + released.jsonPath().getString("call.slug") + "/history").jsonPath()
                    .getList("items.findAll { it.subject.kind == 'MATCH_RUN' }.action"));
        }

        @Test
        void cannotReleaseIntoThePast() {
            var refused = release(Matches.done(), "2020-01-01T00:00:00Z");

            assertEquals(List.of("/answerBy"), refused.jsonPath().getList("errors.pointer"));
        }

        @Test
        void cannotReleaseTwoRunsThatProposeTheSame() {
            var call = Matches.acceptedCall();
            var one = Matches.run("{\"call\": \"%s\"}".formatted(call));
            var other = Matches.run("{\"call\": \"%s\"}".formatted(call));
            Matches.released(one);

            release(other, "2099-01-01T00:00:00Z").then().statusCode(409)
                    .body("type", equalTo("urn:problem-type:tilti:no-place-left"));
        }
    }

    @Test
    void isListedForNobodyElse() {
        var proposal = Matches.proposal();
        var call = "?call=" + COORDINATOR.asks().get(proposal.path()).jsonPath().getString("call.slug");

        assertEquals(List.of(proposal.key()), Body.texts(COORDINATOR.asks().get("/proposals" + call), "id"));
        assertEquals(List.of(), Body.texts(OTHER_COORDINATOR.asks().get("/proposals" + call), "id"));
        assertEquals(List.of(), Body.texts(OTHER_COORDINATOR.asks().get("/match-runs" + call), "id"));
    }

    private static Thing proposalTo(Towns towns) {
        return Matches.proposalOf(Matches.run("{\"call\": \"%s\"}"
                .formatted(towns.acceptedCall(List.of(Given.interestAnswers())))));
    }

    private static List<?> proposed(Towns towns) {
        return towns.officer().get().get("/partnerships?state=PROPOSED&organisation=" + towns.hosts().getFirst())
                .jsonPath().getList("items");
    }

    private static Response decline(Towns towns, Thing proposal) {
        return towns.officer().get().header("If-Match", proposal.etag()).contentType(ContentType.JSON)
                .body("{\"organisation\": \"%s\", \"reason\": \"Another partner was found\"}"
                        .formatted(towns.seekers().getFirst())).post(proposal.path() + "/decline");
    }

    private static Response accept(RequestSpecification who, Thing proposal, String organisation) {
        return who.header("If-Match", proposal.etag()).contentType(ContentType.JSON)
                .body("{\"organisation\": \"%s\"}".formatted(organisation)).post(proposal.path() + "/accept");
    }

    private static Response write(RequestSpecification who, Thing proposal, String organisation, String text) {
        return who.contentType(ContentType.JSON).body("{\"organisation\": \"%s\", \"text\": \"%s\"}"
                .formatted(organisation, text)).post(proposal.path() + "/messages");
    }

    private static Response release(Thing run, String answerBy) {
        return COORDINATOR.asks().header("If-Match", run.etag()).contentType(ContentType.JSON)
                .body("{\"answerBy\": \"%s\"}".formatted(answerBy)).post(run.path() + "/release");
    }
}
