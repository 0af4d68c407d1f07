package org.tilti.grants.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.testing.Actor.MUNICIPALITY;
import static org.tilti.testing.Actor.OTHER_MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tilti.testing.Actor;
import org.tilti.testing.Committee;
import org.tilti.testing.Given;
import org.tilti.testing.Given.Thing;
import org.tilti.testing.GrantApplications;
import org.tilti.testing.GrantCalls;
import org.tilti.testing.Reviews;

/** The ranking is kept between those who ask; whatever it depends on is in it at the next asking all the same. */
@QuarkusTest
class RankingStaysCurrentTest {
    private static final String AWARD = "{\"kind\": \"AWARD\"}";

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void afterAReview() {
        var call = Reviews.callWithReviewers(MUNICIPALITY, Actor.ASSOCIATION);
        assertEquals(List.of(0), ranking(call).getList("items.reviews"));

        Reviews.given(MUNICIPALITY, Reviews.of(MUNICIPALITY, call));

        assertEquals(List.of(1), ranking(call).getList("items.reviews"));
        assertEquals(List.of("74.00"), ranking(call).<Object>getList("items.total").stream()
                .map(total -> "%.2f".formatted(total)).toList());
    }

    @Test
    void afterAnotherApplicationIsThereToo() {
        var call = Reviews.callWithReviewers(MUNICIPALITY, Actor.ASSOCIATION);
        Reviews.given(MUNICIPALITY, Reviews.of(MUNICIPALITY, call));
        assertEquals(List.of(1), ranking(call).getList("items.reviews"));

        var other = Committee.applications(new Thing("/calls/" + call, call, ""), 1).getFirst();

        assertEquals(List.of(1, 0), ranking(call).getList("items.reviews"));
        assertEquals(other.key(), ranking(call).getString("items[1].application"));
    }

    @Test
    void afterAnApplicationIsTakenBackAndAnotherHandedIn() {
        var call = GrantCalls.open().key();
        var first = GrantApplications.submitted(MUNICIPALITY, call);
        assertEquals(List.of(first.key()), ranking(call).getList("items.application"));

        Given.stepped(MUNICIPALITY, first, "withdraw");
        assertEquals(List.of(), ranking(call).getList("items.application"));

        var second = GrantApplications.submitted(OTHER_MUNICIPALITY, call);
        assertEquals(List.of(second.key()), ranking(call).getList("items.application"));
    }

    @Test
    void afterEachStepOfADecision() {
        var call = Committee.competition("2500.00");
        var towns = Committee.applications(call, 2);
        assertEquals(List.of("1500.00", "500.00"), ranking(call.key()).getList("items.left.amount"));

        var proposed = Committee.proposed(towns.get(1), Committee.CUT);
        assertEquals(List.of(towns.get(1).key(), towns.get(0).key()), ranking(call.key()).getList("items.application"));
        assertEquals(List.of("1599.50", "599.50"), ranking(call.key()).getList("items.left.amount"));

        Committee.approve(proposed).then().statusCode(200);
        assertEquals("APPROVED", ranking(call.key()).getString("items[0].state"));
        assertEquals("AWARD", ranking(call.key()).getString("items[0].decided.kind"));
        assertEquals(List.of("1599.50", "599.50"), ranking(call.key()).getList("items.left.amount"));
    }

    @Test
    void afterAProposalIsNotApproved() {
        var call = Committee.competition("2500.00");
        var towns = Committee.applications(call, 2);
        var proposed = Committee.proposed(towns.get(1), Committee.CUT);
        assertEquals(List.of(towns.get(1).key(), towns.get(0).key()), ranking(call.key()).getList("items.application"));

        Committee.first().header("If-Match", proposed.etag()).post(proposed.path() + "/dismiss").then().statusCode(200);

        assertEquals(List.of(towns.get(0).key(), towns.get(1).key()), ranking(call.key()).getList("items.application"));
    }

    @Test
    void afterMoneyComesBack() {
        var call = Committee.competition("2500.00");
        var south = Committee.application(call, Actor.SOUTH, "1000.00", "LV", 1);
        var other = Committee.applications(call, 1).getFirst();
        Committee.decided(south, AWARD);
        assertEquals("500.00", leftAt(other, call));
        var grant = OTHER_MUNICIPALITY.asks().get("/grants?call=" + call.key()).jsonPath().getString("items[0].id");

        OTHER_MUNICIPALITY.asks().header("If-Match", OTHER_MUNICIPALITY.asks().get("/grants/" + grant).header("ETag"))
                .contentType("application/json").body("{\"reason\": \"No guests\"}").post("/grants/" + grant + "/decline")
                .then().statusCode(200);

        assertEquals("1500.00", leftAt(other, call));
    }

    @Test
    void afterTheTermsChange() {
        var call = Committee.competition("2500.00");
        Committee.application(call, Actor.SOUTH, "1000.00", "GE", 1);
        assertEquals(List.of(10.0f), ranking(call.key()).getList("items.total"));

        Committee.execute("""
                update call set version = version + 1, grant_terms = jsonb_set(grant_terms, '{bonuses,0,points}', '7')
                 where slug = '%s'""".formatted(call.key()));

        assertEquals(List.of(7.0f), ranking(call.key()).getList("items.total"));
    }

    @Test
    void afterAPartnerIsFoundToBeOfAnotherCountry() {
        var partner = "partner-" + Given.unique();
        countryOf(partner, "LV");
        var call = GrantCalls.published(Committee.unreviewed("2500.00"));
        GrantApplications.submitted(MUNICIPALITY, call.key(), GrantApplications.answers().replace(
                "{\"name\": \"Kutaisi City Hall\", \"country\": \"GE\"}", "{\"organisation\": \"" + partner + "\"}"));
        assertEquals(List.of(List.of()), ranking(call.key()).getList("items.bonuses"));

        countryOf(partner, "GE");

        assertEquals(List.of(List.of("priority")), ranking(call.key()).getList("items.bonuses"));
    }

    private static void countryOf(String organisation, String country) {
        Given.imported("""
                {"organisations": [{"slug": "%s", "type": "MUNICIPALITY", "name": {"en": "Partner"}, "country": "%s"}]}"""
                .formatted(organisation, country)).then().statusCode(200);
    }

    private static String leftAt(Thing application, Thing call) {
        return ranking(call.key()).getString("items.find { it.application == '%s' }.left.amount".formatted(application.key()));
    }

    private static JsonPath ranking(String call) {
        return Committee.first().get("/calls/" + call + "/ranking").jsonPath();
    }
}
