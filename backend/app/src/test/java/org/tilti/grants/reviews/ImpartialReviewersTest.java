package org.tilti.grants.reviews;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.grants.reviews.Hidden.assertHidden;
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
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Body;
import org.tilti.testing.Database;
import org.tilti.testing.Files;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.GrantApplications;
import org.tilti.testing.GrantCalls;
import org.tilti.testing.Reviews;

/** Whoever comes from the applicant or a partner neither scores an application nor learns anything of how it is scored. */
@QuarkusTest
class ImpartialReviewersTest {
    @Inject
    SessionFactory sessions;

    @BeforeAll
    static void cast() {
        Given.theCast();
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
        void areNotAssignedWhatIsSharedWithThem() {
            var call = GrantCalls.open().key();
            Reviews.checked(shared(GrantApplications.submitted(OTHER_MUNICIPALITY, call), "test-association"));

            Reviews.assigned(call, Reviews.member(ASSOCIATION, NORTH), Reviews.member(MUNICIPALITY, NORTH)).then()
                    .body("assigned", equalTo(1)).body("lacking[0].tooClose", equalTo(List.of("test-association")));
        }

        @Test
        void loseSightOfItWhenItIsSharedWithThemLater() {
            var call = GrantCalls.open().key();
            var application = Reviews.underReview(OTHER_MUNICIPALITY, call);
            Reviews.assigned(call, Reviews.member(ASSOCIATION, NORTH));
            var review = Reviews.of(ASSOCIATION, call);

            shared(application, "test-association");

            assertHidden(ASSOCIATION, review, call);
        }

        @Test
        void takeNothingFromThoseWhoLeadTheCallByThat() {
            var call = GrantCalls.open().key();
            var application = Reviews.underReview(OTHER_MUNICIPALITY, call);
            Reviews.assigned(call, Reviews.member(ASSOCIATION, NORTH));
            var review = Reviews.given(ASSOCIATION, Reviews.of(ASSOCIATION, call));
            var before = COORDINATOR.asks().get(review.path()).jsonPath();

            shared(application, "test-coordinator");

            assertEquals(before.<Object>get(), COORDINATOR.asks().get(review.path()).jsonPath().<Object>get());
            assertEquals(List.of(review.key()), Body.texts(COORDINATOR.asks().get("/reviews?call=" + call), "id"));
            COORDINATOR.asks().get(application.path() + "/discussion").then().statusCode(200);
        }

        private static Thing shared(Thing application, String person) {
            var answer = OTHER_MUNICIPALITY.asks().header("If-Match", application.etag()).contentType(ContentType.JSON)
                    .body("{\"sharing\": [{\"person\": \"" + person + "\", \"level\": \"VIEW\"}]}")
                    .put(application.path() + "/sharing");
            answer.then().statusCode(200);
            return application.after(answer);
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

    private static Thing ofOthers(String call, String reviewer) {
        var list = COORDINATOR.asks().get("/reviews?call=" + call).jsonPath();
        return Reviews.seen(COORDINATOR.asks(), list.getString("items.find { it.reviewer.name == '" + reviewer + "' }.id"));
    }
}
