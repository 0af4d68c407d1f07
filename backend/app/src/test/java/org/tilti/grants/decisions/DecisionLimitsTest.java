package org.tilti.grants.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.money.Money;
import org.tilti.testing.GrantCalls;

/** What can be proposed of an application that asks for 1,500 of a call that grants 500 to 2,000. */
class DecisionLimitsTest {
    private static final GrantTerms TERMS = terms();
    private static final DecisionLimits LIMITS = new DecisionLimits(TERMS, euro("1500.00"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", value = {
        "AWARD   | -       | -         | ",
        "AWARD   | 1500.00 | -         | ",
        "AWARD   | 1500.01 | Good      | /amount/amount more-than",
        "AWARD   | 1499.99 | Too dear  | ",
        "AWARD   | 1499.99 | -         | /reason reason-of-decision",
        "AWARD   | 1499.99 | ' '       | /reason reason-of-decision",
        "AWARD   | 500.00  | Too dear  | ",
        "AWARD   | 499.99  | Too dear  | /amount/amount less-than",
        "RESERVE | -       | -         | ",
        "RESERVE | 499.99  | Too dear  | /amount/amount less-than",
        "REFUSE  | -       | Too late  | ",
        "REFUSE  | -       | -         | /reason reason-of-decision",
        "REFUSE  | 1500.00 | Too late  | /amount not-when-refusing",
    })
    void keepsTheSumWithinWhatIsAskedForAndWhatTheCallGrants(DecisionKind kind, String amount, String reason, String error) {
        assertEquals(error == null || error.isBlank() ? List.of() : List.of(error), errors(new DecisionDraft(kind,
                amount == null ? null : euro(amount), reason, List.of(), List.of())));
    }

    @Test
    void keepsToTheCurrencyOfTheCall() {
        assertEquals(List.of("/amount/currency other-currency"), errors(new DecisionDraft(DecisionKind.AWARD,
                new Money(new BigDecimal("1500"), "USD"), null, List.of(), List.of())));
    }

    @Test
    void neverAwardsMoreThanTheCallDoesThoughMoreIsAskedFor() {
        var asksForMore = new DecisionLimits(TERMS, euro("2000.01"));

        assertEquals(List.of("/amount/amount more-than"), asksForMore.errors(
                new DecisionDraft(DecisionKind.AWARD, null, null, List.of(), List.of()))
                .stream().map(error -> error.pointer() + " " + error.code()).toList());
    }

    @Test
    void givesOnlyThoseBonusesThatTheCommitteeGives() {
        assertEquals(List.of("/bonuses/0 earned-by-countries", "/bonuses/2 repeated", "/bonuses/3 unknown-bonus"),
                errors(new DecisionDraft(DecisionKind.AWARD, null, null, List.of(),
                        List.of("priority", "youth", "youth", "beauty"))));
    }

    @Test
    void setsNoConditionsToWhoIsRefused() {
        assertEquals(List.of("/conditions not-when-refusing"), errors(new DecisionDraft(DecisionKind.REFUSE, null,
                "No", List.of("Report"), List.of())));
    }

    @Test
    void addsWhatCountriesEarnAndWhatTheCommitteeGives() {
        assertEquals(List.of("priority"), EarnedBonuses.of(TERMS, List.of("LV", "GE"), List.of()).codes());
        assertEquals(15, EarnedBonuses.of(TERMS, List.of("GE", "AM"), List.of("youth")).points());
        assertEquals(List.of(), EarnedBonuses.of(TERMS, List.of("LV"), List.of("priority")).codes());
    }

    private static List<String> errors(DecisionDraft draft) {
        return LIMITS.errors(draft).stream().map(error -> error.pointer() + " " + error.code()).toList();
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }

    private static GrantTerms terms() {
        try {
            return JsonMapper.builder().addModule(new JavaTimeModule()).build().readValue(GrantCalls.TERMS, GrantTerms.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
