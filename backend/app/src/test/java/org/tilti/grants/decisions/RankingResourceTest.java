package org.tilti.grants.decisions;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.ANONYMOUS;
import static org.tilti.testing.Actor.COORDINATOR;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Actor;
import org.tilti.testing.Committee;
import org.tilti.testing.Eventually;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.GrantCalls;

/** The committee's page, and what everybody sees of the budget. */
@QuarkusTest
class RankingResourceTest {
    private static final String AWARD = "{\"kind\": \"AWARD\"}";
    private static final String RESERVE = "{\"kind\": \"RESERVE\"}";

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Nested
    class TheCommittee {
        @Test
        void seesWhatIsLeftAtEach() {
            var call = Committee.competition("2500.00");
            var first = Committee.application(call, Actor.SOUTH, "1000.00", "GE", 7);
            Committee.proposed(first, "{\"kind\": \"AWARD\", \"bonuses\": [\"youth\"]}");

            assertEquals(JsonPath.from("""
                    {"rank": 1, "application": "%1$s", "reference": "GA-%1$s", "title": "Visit of neighbours",
                     "applicant": {"slug": "test-south", "name": {"text": "South", "language": "en"}},
                     "state": "UNDER_REVIEW", "submittedAt": "2021-05-05T10:07:00Z",
                     "requested": {"amount": "1000.00", "currency": "EUR"}, "reviews": 0, "farApart": false,
                     "belowMinimum": [], "bonuses": ["priority", "youth"], "total": 15.00, "fit": true,
                     "proposed": {"number": 1, "kind": "AWARD", "amount": {"amount": "1000.00", "currency": "EUR"},
                                  "proposedByCaller": false},
                     "left": {"amount": "1500.00", "currency": "EUR"}}""".formatted(first.key())).getMap(""),
                    ranking(call).getMap("items[0]"));
        }

        @Test
        void seesBonusesFirstThenTheOrderOfSubmissionAndHowFarTheBudgetReaches() {
            var call = Committee.competition("2500.00");
            var early = Committee.applications(call, 2);
            var bonus = Committee.application(call, Actor.SOUTH, "1000.00", "GE", 7);

            var rows = ranking(call);

            assertEquals(List.of(bonus.key(), early.get(0).key(), early.get(1).key()), rows.getList("items.application"));
            assertEquals(List.of("1500.00", "500.00"), rows.getList("items[0..1].left.amount"));
            assertEquals(List.of(false, false, true), rows.<Map<String, Object>>getList("items").stream()
                    .map(row -> row.containsKey("lacking") && !row.containsKey("left")).toList());
            assertEquals("500.00", rows.getString("items[2].lacking.amount"));
        }

        @Test
        void seesTheOrderOfSubmissionAloneWhereTheFirstAreAwarded() {
            var call = Committee.firstCome("2500.00");
            var early = Committee.applications(call, 2);
            var bonus = Committee.application(call, Actor.SOUTH, "1000.00", "GE", 7);

            assertEquals(List.of(early.get(0).key(), early.get(1).key(), bonus.key()),
                    ranking(call).getList("items.application"));
        }

        @Test
        void turnsThePages() {
            var call = Committee.competition("2500.00");
            var all = Committee.applications(call, 3).stream().map(Thing::key).toList();

            var first = COORDINATOR.asks().get(call.path() + "/ranking?limit=2&total=true").jsonPath();
            var second = COORDINATOR.asks().get(call.path() + "/ranking?limit=2&after=" + first.getString("next")).jsonPath();

            assertEquals(3, first.getInt("total"));
            assertEquals(all.subList(0, 2), first.getList("items.application"));
            assertEquals(List.of(all.get(2)), second.getList("items.application"));
            assertEquals(List.of(3), second.getList("items.rank"));
            COORDINATOR.asks().get(call.path() + "/ranking?after=x").then().statusCode(400);
        }

        @Test
        void letsTheReserveListMoveUpWhenSomebodyDeclines() {
            var call = Committee.competition("2000.00");
            var first = Committee.application(call, Actor.SOUTH, "2000.00", "GE", 7);
            var others = Committee.applications(call, 3);
            Committee.decided(first, AWARD);
            others.forEach(other -> Committee.decided(other, RESERVE));
            var grant = OTHER_MUNICIPALITY.asks().get("/grants?call=" + call.key()).jsonPath().getString("items[0].id");

            OTHER_MUNICIPALITY.asks().header("If-Match", OTHER_MUNICIPALITY.asks().get("/grants/" + grant).header("ETag"))
                    .contentType("application/json").body("{\"reason\": \"No guests\"}").post("/grants/" + grant + "/decline")
                    .then().statusCode(200);

            Eventually.ask(() -> state(others.get(0)), "APPROVED"::equals);
            assertEquals(List.of("APPROVED", "UNDER_REVIEW"), others.subList(1, 3).stream().map(this::state).toList());
            var decision = COORDINATOR.asks().get(others.get(0).path() + "/decisions/1").jsonPath();
            assertEquals("RESERVE", decision.getString("kind"));
            assertEquals(true, decision.getString("movedUpAt") != null);
        }

        private String state(Thing application) {
            return COORDINATOR.asks().get(application.path()).jsonPath().getString("state");
        }

        private JsonPath ranking(Thing call) {
            return COORDINATOR.asks().get(call.path() + "/ranking").jsonPath();
        }
    }

    @Nested
    class Anybody {
        @Test
        void seesLiveWhatIsLeftWhereTheFirstAreAwarded() {
            var call = Committee.firstCome("2500.00");
            Committee.decided(Committee.applications(call, 1).getFirst(), AWARD);

            assertEquals(Map.of("mode", "FIRST_COME", "budget", euro("2500.00"), "awarded", euro("1000.00"),
                    "left", euro("1500.00")), ANONYMOUS.asks().get(call.path() + "/budget").jsonPath().getMap(""));
        }

        @Test
        void learnsOfACompetitionOnlyWithTheResults() {
            var call = GrantCalls.published(Committee.unreviewed("2500.00").replace("2099-06-10", "2021-06-10")
                    .replace("\"startsFrom\"", "\"resultsFrom\": \"2099-08-01\", \"startsFrom\""));
            Committee.proposed(Committee.applications(call, 1).getFirst(), AWARD);

            ANONYMOUS.asks().get(call.path() + "/budget").then().statusCode(200)
                    .body("budget.amount", equalTo("2500.00"), "awarded", nullValue(), "left", nullValue(),
                            "proposed", nullValue());
            COORDINATOR.asks().get(call.path() + "/budget").then()
                    .body("awarded.amount", equalTo("0.00"), "left.amount", equalTo("2500.00"),
                            "proposed.amount", equalTo("1000.00"));
            Committee.execute("update call set grant_terms = jsonb_set(grant_terms, '{resultsFrom}', '[2021, 7, 1]')"
                    + " where slug = '" + call.key() + "'");
            ANONYMOUS.asks().get(call.path() + "/budget").then()
                    .body("left.amount", equalTo("2500.00"), "proposed", nullValue());
        }

        @Test
        void findsNoBudgetOfAPartnershipCall() {
            ANONYMOUS.asks().get(Given.openCall().path() + "/budget").then().statusCode(404);
            COORDINATOR.asks().get(Given.openCall().path() + "/ranking").then().statusCode(404);
        }

        private Map<String, String> euro(String amount) {
            return Map.of("amount", amount, "currency", "EUR");
        }
    }
}
