package org.tilti.grants.reviews;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.tilti.testing.Actor.ADMINISTRATOR;
import static org.tilti.testing.Actor.ASSOCIATION;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.NORTH;
import static org.tilti.testing.Actor.OTHER_ASSOCIATION;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;
import static org.tilti.testing.Actor.SOUTH;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Body;
import org.tilti.testing.Committee;
import org.tilti.testing.Given;
import org.tilti.testing.GrantApplications;
import org.tilti.testing.GrantCalls;
import org.tilti.testing.Reviews;

/** What whoever leads a call does before its applications are reviewed. */
@QuarkusTest
class ReviewPanelResourceTest {

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class Checks {

        @Test
        void takeAnApplicationToReview() {
            var application = GrantApplications.submitted(OTHER_MUNICIPALITY, GrantCalls.open().key());
            COORDINATOR.asks().get(application.path() + "/check").then().statusCode(404);

            var checked = Reviews.send(COORDINATOR.asks(), application, "/check", Reviews.check());

            checked.then().statusCode(200);
            var expected = """
                    {"application": "%s", "reference": "%s", "number": 1, "submission": 1, "passed": true,
                     "findings": [{"criterion": 0, "passed": true, "note": "An association by its statutes"}],
                     "by": "Test coordinator", "at": "@instant"}""".formatted(application.key(),
                    COORDINATOR.asks().get(application.path()).jsonPath().getString("reference"));
            Body.assertIs(expected, checked);
            Body.assertIs(expected, COORDINATOR.asks().get(application.path() + "/check"));
            OTHER_MUNICIPALITY.asks().get(application.path()).then().body("state", equalTo("UNDER_REVIEW"));
            OTHER_MUNICIPALITY.asks().get(application.path() + "/check").then().statusCode(403);
            for (var again : List.of(Reviews.check(), Reviews.failedCheck())) {
                Reviews.send(COORDINATOR.asks(), application.after(checked), "/check", again).then().statusCode(409);
            }
        }

        @Test
        void rejectWhatIsNotEligibleWithAReason() {
            var application = GrantApplications.submitted(OTHER_MUNICIPALITY, GrantCalls.open().key());
            var failed = Reviews.check().replace("true", "false");
            Reviews.send(COORDINATOR.asks(), application, "/check", failed).then().statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/reason")));

            var rejected = Reviews.send(COORDINATOR.asks(), application, "/check",
                    failed.replaceFirst("}$", ", \"reason\": \"An association of enterprises cannot apply\"}"));

            rejected.then().statusCode(200).body("passed", equalTo(false));
            OTHER_MUNICIPALITY.asks().get(application.path()).then().body("state", equalTo("REJECTED"))
                    .body("reason", equalTo("An association of enterprises cannot apply"));
        }

        @Test
        void sayOfEachCriterionOnceWhetherItIsKept() {
            var application = GrantApplications.submitted(OTHER_MUNICIPALITY, GrantCalls.open().key());

            Reviews.send(COORDINATOR.asks(), application, "/check", "{\"findings\": []}").then().statusCode(422)
                    .body("errors.code", equalTo(List.of("finding-missing")));
            Reviews.send(COORDINATOR.asks(), application, "/check", """
                    {"findings": [{"criterion": 0, "passed": true}, {"criterion": 0, "passed": true},
                                  {"criterion": 1, "passed": true}]}""").then().statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/findings/1/criterion", "/findings/2/criterion")))
                    .body("errors.code", equalTo(List.of("repeated", "criterion-index")));
        }

        @Test
        void countApplicationsInTheOrderInWhichTheyAreChecked() {
            var call = GrantCalls.open().key();
            var first = Reviews.underReview(OTHER_MUNICIPALITY, call);
            var second = Reviews.underReview(MUNICIPALITY, call);

            COORDINATOR.asks().get(first.path() + "/check").then().body("number", equalTo(1));
            Committee.first().get(second.path() + "/check").then().body("number", equalTo(2));
        }
    }

    @Nested
    class ThePanel {

        @Test
        void isNamedAsAWhole() {
            var call = GrantCalls.open().key();
            Body.assertIs("{\"reviewers\": []}", COORDINATOR.asks().get("/calls/" + call + "/reviewers"));

            Reviews.putPanel(call, Reviews.member(MUNICIPALITY, NORTH), """
                    {"person": "somebody@example.org", "organisation": "test-south"}""").then().statusCode(200);

            Body.assertIs("""
                    {"reviewers": [
                      {"person": "test-municipality", "name": "municipality", "reviews": 0, "given": 0, "conflicts": 0,
                       "organisation": {"slug": "test-north", "name": {"text": "North", "language": "en"}}},
                      {"person": "somebody@example.org", "reviews": 0, "given": 0, "conflicts": 0,
                       "organisation": {"slug": "test-south", "name": {"text": "South", "language": "en"}}}]}""",
                    COORDINATOR.asks().get("/calls/" + call + "/reviewers"));
            Reviews.putPanel(call, Reviews.member(MUNICIPALITY, NORTH), Reviews.member(MUNICIPALITY, "no-such-town"))
                    .then().statusCode(422).body("errors.pointer", equalTo(
                            List.of("/reviewers/1/person", "/reviewers/1/organisation")));
        }

        @Test
        void isNotOverwrittenByWhoeverHasSeenTheEmptyOne() {
            var path = "/calls/" + GrantCalls.open().key() + "/reviewers";
            var seen = COORDINATOR.asks().get(path).header("ETag");
            var body = "{\"reviewers\": [" + Reviews.member(MUNICIPALITY, NORTH) + "]}";

            COORDINATOR.asks().header("If-Match", seen).contentType("application/json").body(body).put(path).then()
                    .statusCode(200);
            COORDINATOR.asks().header("If-Match", seen).contentType("application/json").body(body).put(path).then()
                    .statusCode(412);
        }

        @Test
        void isForGrantCallsOnly() {
            COORDINATOR.asks().get("/calls/" + Given.openCall().key() + "/reviewers").then().statusCode(404);
        }
    }

    @Nested
    class Assignments {

        @Test
        void keepEverybodyFromTheirOwnApplicationAndAreEven() {
            var call = GrantCalls.open().key();
            var south = Reviews.underReview(OTHER_MUNICIPALITY, call);
            Reviews.underReview(MUNICIPALITY, call);

            var assigned = Reviews.assigned(call, Reviews.member(MUNICIPALITY, NORTH), Reviews.member(ASSOCIATION, NORTH),
                    Reviews.member(OTHER_ASSOCIATION, SOUTH));

            Body.assertIs("""
                    {"assigned": 3, "reviewers": [
                      {"person": "test-municipality", "name": "municipality", "reviews": 1, "given": 0, "conflicts": 0,
                       "organisation": {"slug": "test-north", "name": {"text": "North", "language": "en"}}},
                      {"person": "test-association", "name": "association", "reviews": 1, "given": 0, "conflicts": 0,
                       "organisation": {"slug": "test-north", "name": {"text": "North", "language": "en"}}},
                      {"person": "test-other-association", "name": "other association", "reviews": 1, "given": 0,
                       "conflicts": 0,
                       "organisation": {"slug": "test-south", "name": {"text": "South", "language": "en"}}}],
                     "lacking": [{"application": "@id", "reference": "%s", "number": 2, "missing": 1,
                                  "tooClose": ["test-association", "test-municipality"], "conflicts": []}]}"""
                    .formatted(assigned.jsonPath().getString("lacking[0].reference")), assigned);
            MUNICIPALITY.asks().get(Reviews.of(MUNICIPALITY, call).path()).then().body("application.number", equalTo(1));
            COORDINATOR.asks().get("/reviews?call=" + call + "&application=" + south.key()).then()
                    .body("items.reviewer.name.sort()", equalTo(List.of("association", "municipality")));
        }

        @Test
        void countNothingForThoseOfTheCommitteeWhoActForTheApplicant() {
            var call = GrantCalls.open().key();
            Reviews.underReview(MUNICIPALITY, call);

            var named = Reviews.putPanel(call, Reviews.member(OTHER_MUNICIPALITY, SOUTH));

            var assigned = COORDINATOR.asks().header("If-Match", named.header("ETag"))
                    .post("/calls/" + call + "/review-assignments");

            var load = """
                    "reviewers": [{"person": "test-other-municipality", "name": "other municipality",
                     "organisation": {"slug": "test-south", "name": {"text": "South", "language": "en"}},
                     "reviews": %d, "given": 0, "conflicts": 0}]""";
            Body.assertIs("{\"assigned\": 0, \"lacking\": [], " + load.formatted(0) + "}", assigned);
            Body.assertIs("{" + load.formatted(0) + "}", COORDINATOR.asks().get("/calls/" + call + "/reviewers"));
            Body.assertIs("{" + load.formatted(1) + "}", Committee.first().get("/calls/" + call + "/reviewers"));
        }

        @Test
        void stayAsTheyAreWhenMoreIsAssigned() {
            var call = Reviews.callWithReviewers(MUNICIPALITY);
            var written = Reviews.written(MUNICIPALITY, Reviews.of(MUNICIPALITY, call));

            Reviews.assigned(call, Reviews.member(MUNICIPALITY, NORTH), Reviews.member(ASSOCIATION, NORTH)).then()
                    .body("assigned", equalTo(1)).body("lacking", equalTo(List.of()));

            MUNICIPALITY.asks().get(written.path()).then().body("points", equalTo(64.00f));
        }

        @Test
        void areTakenOffWhoeverLeavesThePanelAndFoundAgainByWhoeverComesBack() {
            var call = Reviews.callWithReviewers(MUNICIPALITY);
            var written = Reviews.written(MUNICIPALITY, Reviews.of(MUNICIPALITY, call));

            Reviews.assigned(call, Reviews.member(ASSOCIATION, NORTH)).then().body("assigned", equalTo(1));
            MUNICIPALITY.asks().get(written.path()).then().statusCode(404);

            Reviews.assigned(call, Reviews.member(MUNICIPALITY, NORTH), Reviews.member(ASSOCIATION, NORTH)).then()
                    .body("assigned", equalTo(1));
            MUNICIPALITY.asks().get(written.path()).then().statusCode(200).body("points", equalTo(64.00f));
        }

        @Test
        void endAtOnceForWhoeverTurnsOutToComeFromTheApplicant() {
            var call = Reviews.callWithReviewers(ADMINISTRATOR);
            var given = Reviews.given(ADMINISTRATOR, Reviews.of(ADMINISTRATOR, call));

            Reviews.putPanel(call, Reviews.member(ADMINISTRATOR, SOUTH)).then().statusCode(200)
                    .body("reviewers[0].conflicts", equalTo(1)).body("reviewers[0].reviews", equalTo(0));

            ADMINISTRATOR.asks().get(given.path()).then().statusCode(404);
            COORDINATOR.asks().get(given.path()).then().body("state", equalTo("CONFLICT"))
                    .body("standing.given", equalTo(0)).body("standing.average", nullValue());
        }
    }
}
