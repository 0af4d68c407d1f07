package org.tilti.grants.decisions;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.NORTH;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;
import static org.tilti.testing.Actor.SOUTH;
import static org.tilti.testing.Actor.SOUTH;
import static org.tilti.testing.Actor.SYSTEM_WITH_SCOPES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Committee;
import org.tilti.testing.Database;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.GrantCalls;

/** Two people decide on an application. */
@QuarkusTest
class DecisionResourceTest {
    private static final String AWARD = "{\"kind\": \"AWARD\"}";

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class TheFirst {
        @Test
        void proposesLessThanIsAskedForWithAReason() {
            var application = Committee.waiting();

            var answer = propose(application, Committee.CUT);

            answer.then().statusCode(201).body("proposed.actingFor", equalTo(NORTH), "settled", nullValue());
            assertEquals(Map.of("number", 1, "kind", "AWARD", "state", "PROPOSED",
                    "amount", Map.of("amount", "900.50", "currency", "EUR"), "reason", "Too dear",
                    "conditions", List.of("Tell the public"), "bonuses", List.of("youth"),
                    "proposed", answer.jsonPath().getMap("proposed"), "proposedByCaller", true),
                    answer.jsonPath().getMap(""));
            assertEquals(answer.jsonPath().getMap(""), COORDINATOR.asks().get(Thing.of(answer).path()).jsonPath().getMap(""));
            assertEquals(List.of(answer.jsonPath().getMap("")),
                    COORDINATOR.asks().get(application.path() + "/decisions").jsonPath().getList("items"));
        }

        @Test
        void proposesAllThatIsAskedForWhereNoSumIsSaid() {
            propose(Committee.waiting(), AWARD).then().statusCode(201).body("amount.amount", equalTo("1000.00"));
        }

        @Test
        void cannotApproveWhatTheyHaveProposedThemselves() throws SQLException {
            var application = Committee.waiting();
            var decision = Thing.of(propose(application, AWARD));

            problem(COORDINATOR.asks().header("If-Match", decision.etag()).post(decision.path() + "/approve"), 409,
                    "same-person");
            assertEquals("UNDER_REVIEW", state(application));
            assertEquals(0, grants(application));
        }

        @Test
        void isToldOfEachPlaceThatCannotBe() {
            var answer = propose(Committee.waiting(), """
                    {"kind": "AWARD", "amount": {"amount": "499.99", "currency": "EUR"}, "bonuses": ["priority"]}""");

            assertEquals(422, answer.statusCode());
            assertEquals(List.of("/amount/amount less-than", "/reason reason-of-decision", "/bonuses/0 earned-by-countries"),
                    answer.jsonPath().<Map<String, String>>getList("errors").stream()
                            .map(error -> error.get("pointer") + " " + error.get("code")).toList());
        }

        @Test
        void proposesOneThingAtATime() {
            var application = Committee.waiting();
            var decision = Committee.proposed(application, AWARD);

            problem(propose(application, AWARD), 409, "illegal-transition");
            COORDINATOR.asks().header("If-Match", decision.etag()).post(decision.path() + "/dismiss")
                    .then().statusCode(200).body("state", equalTo("DISMISSED"));
            propose(application, AWARD).then().statusCode(201).body("number", equalTo(2));
        }

        @Test
        void takesAProposalBack() {
            var decision = Thing.of(propose(Committee.waiting(), AWARD));

            COORDINATOR.asks().header("If-Match", decision.etag()).post(decision.path() + "/dismiss").then().statusCode(200);
            problem(COORDINATOR.asks().header("If-Match", "\"1.0\"").post(decision.path() + "/dismiss"), 409,
                    "illegal-transition");
        }

        @Test
        void waitsUntilACompetitionIsClosed() {
            var open = GrantCalls.published(Committee.unreviewed("20000.00"));

            problem(propose(Committee.application(open, SOUTH, "1000.00", "LV", 1), AWARD), 409, "illegal-transition");
        }

        @Test
        void decidesOnlyOnWhatIsUnderReview() {
            var application = Committee.waiting();
            Committee.execute("update grant_application set state = 'SUBMITTED' where id = '" + application.key() + "'");

            problem(propose(application, AWARD), 409, "illegal-transition");
        }

        @Test
        void isNoSystem() {
            var application = Committee.waiting();

            SYSTEM_WITH_SCOPES.asks().contentType(ContentType.JSON).body(AWARD).post(application.path() + "/decisions")
                    .then().statusCode(403);
            SYSTEM_WITH_SCOPES.asks().get(application.path() + "/decisions").then().statusCode(200);
        }
    }

    @Nested
    class TheSecond {
        @Test
        void makesAGrantOfAnAward() throws SQLException {
            var application = Committee.waiting();

            Committee.decided(application, """
                    {"kind": "AWARD", "amount": {"amount": "900", "currency": "EUR"}, "reason": "Too dear"}""");

            assertEquals("APPROVED", state(application));
            assertEquals(1, Database.count("select count(*) from awarded_grant where amount = 900 and application_id = '"
                    + application.key() + "'"));
        }

        @Test
        void endsWhatIsRefused() throws SQLException {
            var application = Committee.waiting();

            Committee.decided(application, "{\"kind\": \"REFUSE\", \"reason\": \"Too late\"}");

            OTHER_MUNICIPALITY.asks().get(application.path()).then()
                    .body("state", equalTo("REJECTED"), "reason", equalTo("Too late"));
            assertEquals(0, grants(application));
        }

        @Test
        void leavesTheReserveListUnderReview() throws SQLException {
            var application = Committee.waiting();

            Committee.decided(application, "{\"kind\": \"RESERVE\"}");

            assertEquals("UNDER_REVIEW", state(application));
            assertEquals(0, grants(application));
        }

        @Test
        void neverAwardsMoreThanIsLeft() throws SQLException {
            var call = Committee.competition("2999.99");
            var applications = Committee.applications(call, 3);
            Committee.decided(applications.get(0), AWARD);
            Committee.decided(applications.get(1), AWARD);

            var refused = Committee.approve(Committee.proposed(applications.get(2), AWARD));

            problem(refused, 409, "budget-exhausted");
            refused.then().body("detail", containsString("999.99 EUR of the budget is left, and this would take 1,000.00 EUR"));
            assertEquals("UNDER_REVIEW", state(applications.get(2)));
        }

        @Test
        void awardsInTheOrderOfSubmissionWhereTheFirstAreAwarded() {
            var applications = Committee.applications(Committee.firstCome("20000.00"), 2);
            var later = Committee.proposed(applications.get(1), AWARD);

            var refused = Committee.approve(later);

            problem(refused, 409, "earlier-waits");
            refused.then().body("detail", containsString("GA-" + applications.get(0).key()));
            Committee.decided(applications.get(0), "{\"kind\": \"RESERVE\"}");
            Committee.approve(later).then().statusCode(200);
        }

        @Test
        void isWrittenIntoTheHistoryThatTheApplicantDoesNotReadBefore() {
            var application = Committee.waiting();
            var decision = Committee.proposed(application, AWARD);

            assertEquals(List.of(), history(application));
            Committee.approve(decision).then().statusCode(200);
            assertEquals(List.of("APPROVED"), history(application).subList(history(application).size() - 1,
                    history(application).size()));
        }

        private List<String> history(Thing application) {
            return OTHER_MUNICIPALITY.asks().get(application.path() + "/history").jsonPath().getList("items.action");
        }
    }

    private static Response propose(Thing application, String draft) {
        return COORDINATOR.asks().contentType(ContentType.JSON).body(draft).post(application.path() + "/decisions");
    }

    private static String state(Thing application) {
        return COORDINATOR.asks().get(application.path()).jsonPath().getString("state");
    }

    private static long grants(Thing application) throws SQLException {
        return Database.count("select count(*) from awarded_grant where application_id = '" + application.key() + "'");
    }

    private static void problem(Response answer, int status, String type) {
        answer.then().statusCode(status).body("type", containsString(type));
    }
}
