package org.tilti.grants.applications;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Body;
import org.tilti.testing.Given;
import org.tilti.testing.GrantCalls;

/** Anybody reckons, before any login. */
@QuarkusTest
class BudgetCheckResourceTest {
    private static final String HALF = """
            {"budget": [{"category": "travel", "text": "Tickets", "quantity": "3",
                         "unitPrice": {"amount": "500.00", "currency": "EUR"}},
                        {"category": "catering", "text": "Meals", "quantity": "1",
                         "unitPrice": {"amount": "1500.00", "currency": "GEL"},
                         "rate": {"rate": "0.3333333333", "date": "2027-01-15", "source": "ECB"}}],
             "requested": {"amount": "%s", "currency": "EUR"},
             "own": {"money": {"amount": "%s", "currency": "EUR"},
                     "inKind": {"amount": "100.00", "currency": "EUR"}}}""";

    @BeforeAll
    static void cast() {
        Given.theCast();
    }

    @Test
    void isToldEverySumAndEveryRule() {
        Body.assertIs("""
                {"lines": [{"sum": {"amount": "1500.00", "currency": "EUR"}}, {"sum": {"amount": "500.00", "currency": "EUR"}}],
                 "total": {"amount": "2000.00", "currency": "EUR"}, "requested": {"amount": "1000.00", "currency": "EUR"},
                 "own": {"amount": "1000.00", "currency": "EUR"}, "ownShare": "50.00",
                 "rules": [
                   {"rule": "SUM", "outcome": "MET", "pointer": "/own",
                    "reason": "What you ask and your own part are together all costs: 2,000.00."},
                   {"rule": "OWN_SHARE", "outcome": "MET", "pointer": "/own",
                    "reason": "You ask 1,000.00 of 2,000.00; your own part is 50.00 %; the rule is at least 50 %."},
                   {"rule": "IN_KIND_SHARE", "outcome": "MET", "pointer": "/own/inKind",
                    "reason": "Work and things are 100.00 of your own part of 1,000.00; the rule is at most 20 %."},
                   {"rule": "CATEGORY_SHARE", "outcome": "MET", "pointer": "/budget",
                    "reason": "Catering: 500.00 of 2,000.00; the rule is at most 25 %."},
                   {"rule": "SMALLEST", "outcome": "MET", "pointer": "/requested",
                    "reason": "You ask 1,000.00; the smallest grant is 500.00."},
                   {"rule": "LARGEST", "outcome": "MET", "pointer": "/requested",
                    "reason": "You ask 1,000.00; the largest grant is 2,000.00."}]}""",
                check("en", HALF.formatted("1000.00", "900.00")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | You ask 1,000.20 of 2,000.00; your own part is 49.99 %; the rule is at least 50 %.",
        "lv | Jūs prasāt 1 000,20 no 2 000,00; pašu līdzfinansējums ir 49,99 %; jābūt vismaz 50 %.",
        "uk | Ви просите 1 000,20 із 2 000,00; власний внесок становить 49,99 %; має бути щонайменше 50 %."})
    void readsTheRuleInTheirLanguage(String language, String reason) {
        var answer = check(language, HALF.formatted("1000.20", "899.80"));

        assertEquals(reason,
                answer.jsonPath().getString("rules.find { it.rule == 'OWN_SHARE' }.reason").replace('\u00a0', ' '));
        answer.then().body("rules.find { it.rule == 'OWN_SHARE' }.missing.amount", equalTo("0.20"))
                .body("ownShare", equalTo("49.99"));
    }

    @Test
    void findsNoBudgetInAPartnershipCall() {
        Actor.ANONYMOUS.asks().contentType(ContentType.JSON).body("{}")
                .post(Given.openCall().path() + "/budget-check").then().statusCode(404);
    }

    private static Response check(String language, String budget) {
        return Actor.ANONYMOUS.asks().header("Accept-Language", language).contentType(ContentType.JSON).body(budget)
                .post(GrantCalls.open().path() + "/budget-check");
    }
}
