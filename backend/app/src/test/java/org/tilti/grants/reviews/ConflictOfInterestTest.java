package org.tilti.grants.reviews;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.tilti.testing.Actor.ADMINISTRATOR;
import static org.tilti.testing.Actor.ASSOCIATION;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.NORTH;
import static org.tilti.testing.Actor.OTHER_ASSOCIATION;
import static org.tilti.testing.Actor.OTHER_COORDINATOR;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;
import static org.tilti.testing.Actor.SOUTH;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Database;
import org.tilti.testing.Files;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.GrantApplications;
import org.tilti.testing.GrantCalls;
import org.tilti.testing.Reviews;

/** Whoever has an interest in an application neither scores it nor learns anything of how it is scored. */
@QuarkusTest
class ConflictOfInterestTest {
    @Inject
    SessionFactory sessions;

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class Declared {

        @Test
        void hidesTheApplicationAndGivesItToAnotherAtOnce() {
            var call = GrantCalls.open().key();
            Reviews.underReview(OTHER_MUNICIPALITY, call);
            Reviews.assigned(call, Reviews.member(MUNICIPALITY, NORTH), Reviews.member(ASSOCIATION, NORTH));
            Reviews.putPanel(call, Reviews.member(MUNICIPALITY, NORTH), Reviews.member(ASSOCIATION, NORTH),
                    Reviews.member(ADMINISTRATOR, NORTH)).then().statusCode(200);
            var review = Reviews.of(MUNICIPALITY, call);

            Reviews.conflict(MUNICIPALITY, review).then().statusCode(204);

            assertHidden(MUNICIPALITY, review, call);
            Reviews.of(ADMINISTRATOR, call);
            COORDINATOR.asks().get(review.path()).then().body("state", equalTo("CONFLICT"))
                    .body("reason", equalTo("I advised them"));
            COORDINATOR.asks().get("/calls/" + call + "/reviewers").then()
                    .body("reviewers.reviews", equalTo(List.of(0, 1, 1)))
                    .body("reviewers.conflicts", equalTo(List.of(1, 0, 0)));
        }

        @Test
        void isForGoodAlsoWhenReviewsAreAssignedAnew() {
            var call = Reviews.callWithReviewers(MUNICIPALITY);
            var review = Reviews.of(MUNICIPALITY, call);
            Reviews.conflict(MUNICIPALITY, review).then().statusCode(204);

            Reviews.assigned(call, Reviews.member(MUNICIPALITY, NORTH)).then().body("assigned", equalTo(0))
                    .body("lacking[0].missing", equalTo(2))
                    .body("lacking[0].conflicts", equalTo(List.of("test-municipality")));

            assertHidden(MUNICIPALITY, review, call);
        }

        @Test
        void isAnsweredAlikeWhenItIsSentAgainWithTheSameKey() {
            var review = Reviews.of(MUNICIPALITY, Reviews.callWithReviewers(MUNICIPALITY));
            var key = UUID.randomUUID();

            for (int i = 0; i < 2; i++) {
                MUNICIPALITY.asks().header("If-Match", review.etag()).header("Idempotency-Key", key)
                        .contentType(ContentType.JSON).body("{\"reason\": \"My sister works there\"}")
                        .post(review.path() + "/conflict").then().statusCode(204);
            }
            Reviews.conflict(MUNICIPALITY, review).then().statusCode(404);
        }

        @Test
        void takesWhatWasGivenOutOfTheAverage() {
            var call = Reviews.callWithReviewers(MUNICIPALITY, ASSOCIATION);
            var mine = Reviews.given(MUNICIPALITY, Reviews.of(MUNICIPALITY, call));
            var other = Reviews.given(ASSOCIATION, Reviews.of(ASSOCIATION, call));
            ASSOCIATION.asks().get(other.path()).then().body("standing.given", equalTo(2));

            Reviews.conflict(MUNICIPALITY, mine).then().statusCode(204);

            ASSOCIATION.asks().get(other.path()).then().body("standing.given", equalTo(1))
                    .body("others", equalTo(List.of()));
        }

        @Test
        void hidesAllReviewsOfItAlsoFromWhoeverLeadsTheCall() {
            var call = Reviews.callWithReviewers(COORDINATOR, MUNICIPALITY);
            var other = Reviews.given(MUNICIPALITY, Reviews.of(MUNICIPALITY, call));
            var application = MUNICIPALITY.asks().get(other.path()).jsonPath().getInt("application.number");
            var mine = Reviews.of(COORDINATOR, call);
            var id = COORDINATOR.asks().get(mine.path()).jsonPath().getString("application.id");

            Reviews.conflict(COORDINATOR, mine).then().statusCode(204);

            assertEquals(1, application);
            assertHidden(COORDINATOR, other, call);
            COORDINATOR.asks().get("/grant-applications/" + id + "/discussion").then().statusCode(403);
        }
    }

    @Nested
    class OfTheApplicantOrAPartner {

        @Test
        void cannotSeeOrScoreOrInferAnythingThoughThePanelSaysTheyComeFromElsewhere() throws SQLException {
            var call = Reviews.callWithReviewers(OTHER_COORDINATOR, MUNICIPALITY);
            assertEquals(1, Database.count("""
                    select count(*) from review r join grant_application a on a.id = r.application_id
                    join call c on c.id = a.call_id where c.slug = '%s' and r.person = 'test-other-coordinator'"""
                    .formatted(call)), "it was assigned");
            var review = ofOthers(call, "other coordinator");

            assertHidden(OTHER_COORDINATOR, review, call);
            var application = COORDINATOR.asks().get(review.path()).jsonPath().getString("application.id");
            OTHER_COORDINATOR.asks().get("/grant-applications/" + application + "/discussion").then().statusCode(403);
            assertEquals(0, OTHER_COORDINATOR.asks().get("/reviews?total=true&application=" + application)
                    .jsonPath().getInt("total"));
        }

        @Test
        void areHiddenFromEachOtherInReviewsThatColleaguesHaveGiven() {
            var review = Reviews.given();

            for (var applicant : List.of(OTHER_MUNICIPALITY, OTHER_ASSOCIATION, OTHER_COORDINATOR)) {
                assertHidden(applicant, review, "any");
            }
        }

        @Test
        void isAnsweredByTheSameStatementsAsAStranger() {
            var review = ofOthers(Reviews.callWithReviewers(OTHER_COORDINATOR, MUNICIPALITY), "other coordinator");

            for (var below : List.of("", "/discussion")) {
                assertEquals(statements("/reviews/" + UUID.randomUUID() + below), statements(review.path() + below));
            }
        }

        /** The least of several times: other work may go on meanwhile. */
        private long statements(String path) {
            var statistics = sessions.getStatistics();
            statistics.setStatisticsEnabled(true);
            return IntStream.range(0, 5).mapToLong(i -> {
                var before = statistics.getPrepareStatementCount();
                OTHER_COORDINATOR.asks().get(path).then().statusCode(404);
                return statistics.getPrepareStatementCount() - before;
            }).min().orElseThrow();
        }

        @Test
        void areNotAssignedWhatAPartnerOfTheirsApplied() {
            var call = GrantCalls.open().key();
            Reviews.checked(GrantApplications.submitted(MUNICIPALITY, call, GrantApplications.answers()
                    .replace("{\"name\": \"Kutaisi City Hall\", \"country\": \"GE\"}", "{\"organisation\": \"test-south\"}")));

            Reviews.assigned(call, Reviews.member(OTHER_MUNICIPALITY, SOUTH)).then().body("assigned", equalTo(0))
                    .body("lacking[0].tooClose", equalTo(List.of("test-other-municipality")));
        }

        @Test
        void areNotAssignedWhatAPartnerOfTheirsAppliedUnderItsNameAlone() {
            var call = GrantCalls.open().key();
            Reviews.checked(GrantApplications.submitted(MUNICIPALITY, call, GrantApplications.answers()
                    .replace("{\"name\": \"Kutaisi City Hall\", \"country\": \"GE\"}",
                            "{\"name\": \"South\", \"country\": \"UA\"}")));

            Reviews.assigned(call, Reviews.member(OTHER_MUNICIPALITY, SOUTH)).then()
                    .body("lacking[0].tooClose", equalTo(List.of("test-other-municipality")));
        }

        @Test
        void areNotAssignedWhatTheyHaveHelpedToWrite() {
            var call = GrantCalls.open().key();
            var draft = GrantApplications.written(OTHER_MUNICIPALITY, GrantApplications.begun(OTHER_MUNICIPALITY, call),
                    GrantApplications.answers());
            var shared = OTHER_MUNICIPALITY.asks().header("If-Match", draft.etag()).contentType(ContentType.JSON)
                    .body("{\"sharing\": [{\"person\": \"test-association\", \"level\": \"COMMENT\"}]}")
                    .put(draft.path() + "/sharing");
            shared.then().statusCode(200);
            Reviews.checked(Given.stepped(OTHER_MUNICIPALITY, draft.after(shared), "submit"));

            Reviews.assigned(call, Reviews.member(ASSOCIATION, NORTH), Reviews.member(MUNICIPALITY, NORTH)).then()
                    .body("assigned", equalTo(1)).body("lacking[0].tooClose", equalTo(List.of("test-association")));
        }

        @Test
        void cannotFindOutByItsIdWhoseApplicationTheyReviewBlindly() {
            var call = Reviews.callWithReviewers(MUNICIPALITY);
            var application = COORDINATOR.asks().get(ofOthers(call, "municipality").path()).jsonPath()
                    .getString("application.id");

            assertEquals(List.of(), Body.texts(MUNICIPALITY.asks().get("/reviews?application=" + application), "id"));
            MUNICIPALITY.asks().get("/grant-applications/" + application).then().statusCode(404);
        }
    }

    @Nested
    class Documents {

        @Test
        void areReadByReviewersUnlessTheCallIsBlind() {
            for (var blind : List.of(true, false)) {
                var call = Reviews.call("\"blind\": true", "\"blind\": " + blind).key();
                var document = UUID.randomUUID();
                OTHER_MUNICIPALITY.asks().queryParams("organisation", SOUTH, "name", "letter.pdf")
                        .contentType("application/octet-stream").body(Files.PDF).put("/documents/" + document).then()
                        .statusCode(201);
                Reviews.checked(GrantApplications.submitted(OTHER_MUNICIPALITY, call, GrantApplications.answers()
                        .replaceFirst("}$", ", \"documents\": [{\"document\": \"" + document + "\"}]}")));
                MUNICIPALITY.asks().get("/documents/" + document).then().statusCode(404);

                Reviews.assigned(call, Reviews.member(MUNICIPALITY, NORTH));

                MUNICIPALITY.asks().get("/documents/" + document).then().statusCode(blind ? 404 : 200);
                MUNICIPALITY.asks().get(Reviews.of(MUNICIPALITY, call).path()).then()
                        .body("application.answers.documents.document",
                                blind ? not(hasItem(document.toString())) : hasItem(document.toString()));
            }
        }
    }

    /** As if there were no such review: in every list, count, answer and refusal. */
    private static void assertHidden(Actor from, Thing review, String call) {
        var none = new Thing("/reviews/" + UUID.randomUUID(), "", review.etag());
        assertEquals(refusal(from.asks().get(none.path())), refusal(from.asks().get(review.path())));
        assertEquals(refusal(Reviews.put(from, none, Reviews.SCORES)), refusal(Reviews.put(from, review, Reviews.SCORES)));
        for (var below : List.of("/give", "/conflict", "/discussion")) {
            var body = "{\"reason\": \"No\"}".replace("reason", below.equals("/discussion") ? "text" : "reason");
            assertEquals(refusal(Reviews.send(from.asks(), none, below, body)),
                    refusal(Reviews.send(from.asks(), review, below, body)));
        }
        assertEquals(refusal(from.asks().get(none.path() + "/discussion")),
                refusal(from.asks().get(review.path() + "/discussion")));
        var list = from.asks().get("/reviews?total=true&call=" + call);
        Body.assertIs("{\"items\": [], \"total\": 0}", list);
    }

    /** All of an answer but the address that was asked. */
    private static String refusal(Response answer) {
        assertEquals(404, answer.statusCode());
        assertNotEquals("", answer.asString());
        return answer.asString().replaceAll("/reviews/[0-9a-f-]{36}", "/reviews/…") + answer.headers().asList().stream()
                .filter(header -> !List.of("Date", "date").contains(header.getName())).map(Object::toString).toList();
    }

    private static Thing ofOthers(String call, String reviewer) {
        var list = COORDINATOR.asks().get("/reviews?call=" + call).jsonPath();
        return Reviews.seen(COORDINATOR.asks(), list.getString("items.find { it.reviewer.name == '" + reviewer + "' }.id"));
    }
}
