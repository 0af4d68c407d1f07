package org.tilti.grants.awarded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tilti.grants.awarded.Awarded.NOW;
import static org.tilti.grants.awarded.Awarded.TODAY;
import static org.tilti.grants.awarded.Awarded.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tilti.grants.applications.ExchangeRate;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;

class GrantTest {
    private static final AmendmentDraft LATER =
            new AmendmentDraft(AmendmentKind.PERIOD, "Only in winter", LocalDate.parse("2028-01-31"), LocalDate.parse("2028-02-28"));
    private static final Map<String, Consumer<Grant>> STEPS = Map.ofEntries(
            Map.entry("accept", grant -> grant.accept("Officer", NOW)),
            Map.entry("decline", grant -> grant.decline("No", NOW)),
            Map.entry("plan", grant -> grant.plan(List.of(new InstalmentDraft(eur(200_000), null, TODAY)))),
            Map.entry("request", grant -> grant.requestInstalment(1)),
            Map.entry("pay", grant -> grant.payInstalment(1, Awarded.payment(eur(100)), TODAY)),
            Map.entry("withhold", grant -> grant.withholdInstalment(1, "No")),
            Map.entry("claim", grant -> grant.claimCost(Awarded.cost(100, false), TODAY)),
            Map.entry("judge", grant -> grant.judgeCost(1, CostState.REFUSED, "No")),
            Map.entry("ask", grant -> grant.ask(LATER, NOW)),
            Map.entry("tell", grant -> grant.tell(Awarded.report())),
            Map.entry("submit report", grant -> grant.submitReport(NOW)),
            Map.entry("return report", grant -> grant.returnReport("Why?", NOW)),
            Map.entry("terminate", grant -> grant.terminate(new TerminationDraft("No", eur(0)), NOW)));

    @ParameterizedTest
    @EnumSource
    void takesOnlyTheStepsOfItsState(GrantState state) {
        var possible = STEPS.entrySet().stream().filter(step -> isPossible(state, step.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(switch (state) {
            case AWARDED -> Set.of("accept", "decline", "plan", "terminate");
            case RUNNING -> Set.of("plan", "request", "pay", "withhold", "claim", "judge", "ask", "tell", "submit report",
                    "terminate");
            case REPORTED -> Set.of("plan", "request", "pay", "withhold", "judge", "return report", "terminate");
            case CLOSED, TERMINATED, DECLINED -> Set.<String>of();
        }), possible);
    }

    @Test
    void isPaidByInstalmentsThatAreTogetherTheGrant() {
        var grant = Awarded.grant();
        refused("/instalments not-the-grant", () -> grant.plan(plan(100_000, 99_999)));
        refused("/instalments/1/amount/amount more-than-nothing", () -> grant.plan(plan(200_000, 0)));
        grant.plan(plan(100_000, 100_000));
        grant.accept("Officer", NOW);

        grant.payInstalment(1, Awarded.payment(null), TODAY);

        refused("/instalments/0 instalment-stands", () -> grant.plan(plan(50_000, 150_000)));
        assertThrows(ProblemException.class, () -> grant.payInstalment(1, Awarded.payment(null), TODAY));
        refused("/amount/amount more-than", () -> grant.payInstalment(2, Awarded.payment(eur(100_001)), TODAY));
        refused("/paidOn in-future", () -> grant.payInstalment(2, new PaymentDraft(TODAY.plusDays(1), null), TODAY));
        grant.plan(plan(100_000, 40_000, 60_000));
        assertEquals(List.of("1000.00", "400.00", "600.00"), sums(grant));
    }

    @Test
    void isSettledByWhatWasReallySpent() {
        var grant = running();
        grant.plan(plan(150_000, 50_000));
        grant.payInstalment(1, Awarded.payment(null), TODAY);
        grant.claimCost(Awarded.cost(240_000, false), TODAY);
        grant.claimCost(Awarded.cost(99_900, false), TODAY);
        grant.judgeCost(1, CostState.ACCEPTED, null);
        grant.tell(Awarded.report());
        grant.submitReport(NOW);
        assertThrows(ProblemException.class, () -> grant.close(NOW), "a cost is not judged");
        grant.judgeCost(2, CostState.REFUSED, "Of another year");

        assertThrows(ProblemException.class, () -> grant.close(NOW), "300.00 are to be returned");
        refused("/amount more-than-nothing", () -> grant.payInstalment(2, Awarded.payment(null), TODAY));
        grant.refund(new RefundDraft(eur(30_000), TODAY), TODAY);
        grant.close(NOW);

        assertEquals(GrantState.CLOSED, grant.state());
        assertEquals(new BigDecimal("1200.00"), grant.account().committed());
        assertEquals(List.of(InstalmentState.PAID, InstalmentState.WITHHELD),
                grant.account().instalments().stream().map(Instalment::state).toList());
    }

    @Test
    void paysAfterTheReportWhatIsStillDue() {
        var grant = running();
        grant.plan(plan(100_000, 100_000));
        grant.payInstalment(1, Awarded.payment(null), TODAY);
        grant.claimCost(Awarded.cost(333_333, false), TODAY);
        grant.judgeCost(1, CostState.ACCEPTED, null);
        grant.tell(Awarded.report());
        grant.submitReport(NOW);

        grant.payInstalment(2, Awarded.payment(null), TODAY);
        grant.close(NOW);

        assertEquals(List.of("1000.00", "666.66"),
                grant.account().instalments().stream().map(one -> one.paid().amount().toString()).toList());
    }

    @Test
    void reckonsReceiptsInOtherCurrenciesByTheirRate() {
        var grant = running();
        var rate = new ExchangeRate(new BigDecimal("0.3421"), TODAY, "European Central Bank");
        var lari = new org.tilti.money.Money(new BigDecimal("101.50"), "GEL");

        grant.claimCost(new CostDraft("travel", "Hotel", TODAY, lari, rate, false, new java.util.UUID(0, 0)), TODAY);

        assertEquals(eur(3472), grant.account().costs().getFirst().value());
        refused("/rate rate-needed", () -> grant.claimCost(
                new CostDraft("travel", "Hotel", TODAY, lari, null, false, new java.util.UUID(0, 0)), TODAY));
        refused("/rate rate-of-own-currency", () -> grant.claimCost(
                new CostDraft("travel", "Hotel", TODAY, eur(1), rate, false, new java.util.UUID(0, 0)), TODAY));
        refused("/date in-future", () -> grant.claimCost(
                new CostDraft("travel", "Hotel", TODAY.plusDays(1), eur(1), null, false, new java.util.UUID(0, 0)), TODAY));
    }

    @Test
    void isAmendedOneByOne() {
        var grant = running();
        refused("/kind of-period", () -> grant.ask(new AmendmentDraft(AmendmentKind.BUDGET, "More travel", TODAY, null), NOW));
        refused("/endsOn required", () -> grant.ask(new AmendmentDraft(AmendmentKind.PERIOD, "Later", null, null), NOW));
        refused("/reportBy before", () -> grant.ask(
                new AmendmentDraft(AmendmentKind.PERIOD, "Later", LocalDate.parse("2028-01-31"), null), NOW));
        grant.ask(LATER, NOW);
        assertThrows(ProblemException.class, () -> grant.ask(LATER, NOW));
        assertFalse(grant.agreed().isOverdue(LocalDate.parse("2027-11-30")));
        assertTrue(grant.agreed().isOverdue(LocalDate.parse("2027-12-01")));

        grant.answer(1, AmendmentState.GRANTED, null, NOW);

        assertFalse(grant.agreed().isOverdue(LocalDate.parse("2028-02-28")));
        assertEquals(LocalDate.parse("2027-10-31"), grant.agreed().agreement().days().endsOn(), "what was accepted stays");
        assertThrows(ProblemException.class, () -> grant.answer(1, AmendmentState.REFUSED, "No", NOW));
    }

    @Test
    void isTerminatedWithTheSumThatIsToBeReturned() {
        var grant = running();
        grant.payInstalment(1, Awarded.payment(eur(80_000)), TODAY);
        refused("/toReturn/amount more-than", () -> grant.terminate(new TerminationDraft("No", eur(80_001)), NOW));

        grant.terminate(new TerminationDraft("No visit", eur(70_000)), NOW);

        assertEquals(new BigDecimal("100.00"), grant.account().committed());
        refused("/amount/amount more-than", () -> grant.refund(new RefundDraft(eur(70_001), TODAY), TODAY));
        grant.refund(new RefundDraft(eur(70_000), TODAY), TODAY);
        assertEquals(0, grant.account().toReturn().signum());
    }

    @Test
    void isReportedOnlyWithWhatAReportNeeds() {
        var grant = running();
        refused("/report needed-to-submit", () -> grant.submitReport(NOW));
        grant.tell(new ReportDraft("en", " ", null, null, null, null));

        var refused = assertThrows(ProblemException.class, () -> grant.submitReport(NOW));

        assertEquals(List.of("/report/text", "/report/results", "/report/peopleReached"),
                refused.errors().stream().map(PlaceError::pointer).toList());
    }

    private static void refused(String placeAndCode, Executable step) {
        var refused = assertThrows(ProblemException.class, step);
        assertEquals(List.of(placeAndCode), refused.errors().stream().map(error -> error.pointer() + " " + error.code()).toList());
    }

    private static List<InstalmentDraft> plan(long... cents) {
        return Stream.of(cents).flatMap(sums -> java.util.Arrays.stream(sums).boxed())
                .map(sum -> new InstalmentDraft(eur(sum), null, TODAY)).toList();
    }

    private static List<String> sums(Grant grant) {
        return grant.account().instalments().stream().map(one -> one.amount().amount().toString()).toList();
    }

    private static Grant running() {
        var grant = Awarded.grant();
        grant.accept("Officer", NOW);
        return grant;
    }

    private static boolean isPossible(GrantState state, Consumer<Grant> step) {
        var grant = in(state);
        try {
            step.accept(grant);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private static Grant in(GrantState state) {
        var grant = Awarded.grant();
        switch (state) {
            case AWARDED -> { }
            case DECLINED -> grant.decline("No", NOW);
            default -> grant.accept("Officer", NOW);
        }
        if (Set.of(GrantState.RUNNING, GrantState.REPORTED, GrantState.CLOSED).contains(state)) {
            grant.claimCost(Awarded.cost(20_000, false), TODAY);
            grant.judgeCost(1, CostState.ACCEPTED, null);
            grant.tell(Awarded.report());
        }
        switch (state) {
            case REPORTED, CLOSED -> grant.submitReport(NOW);
            case TERMINATED -> grant.terminate(new TerminationDraft("No", eur(0)), NOW);
            default -> { }
        }
        if (state == GrantState.CLOSED) {
            grant.payInstalment(1, Awarded.payment(null), TODAY);
            grant.close(NOW);
        }
        return grant;
    }
}
