package org.tilti.grants.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.calls.criteria.Outcome;
import org.tilti.calls.terms.CostCategory;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.money.Money;
import org.tilti.text.LocalisedText;
import org.tilti.text.TextState;
import org.tilti.text.Translation;

class BudgetTest {
    private static final BigInteger TEN = BigInteger.TEN;

    /** Of WTD: 500 to 2,000, half of it own, of that a fifth in kind, catering at most a quarter. */
    private static GrantTerms terms(String ownShare, String inKindShare) {
        return new GrantTerms(null, eur("20000"), eur("500"), eur("2000"), new BigDecimal(ownShare),
                new BigDecimal(inKindShare), null,
                List.of(new CostCategory("travel", text("Travel"), null),
                        new CostCategory("catering", text("Catering"), new BigDecimal("25"))),
                null, null, null, 0, 0, false, null, null, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "1000.00, 1000.00, MET, 50.00,",
        "1000.20, 999.80, NOT_MET, 49.99, 0.20",
        "1000.01, 999.99, NOT_MET, 49.99, 0.01",
        "999.99, 1000.01, MET, 50.00,"})
    void theOwnPartIsHeldAgainstTheRuleWithoutRounding(String asked, String own, Outcome outcome, String shown,
            String missing) {
        var finding = finding(BudgetRule.OWN_SHARE, "2000.00", asked, own, "0");

        assertEquals(outcome, finding.outcome());
        assertEquals(missing, finding.missing() == null ? null : finding.missing().toPlainString());
        assertEquals(new BigDecimal(shown), finding.arguments().get(2));
    }

    @Test
    void aShareThatIsTooSmallIsNeverShownAsEnough() {
        var finding = finding(BudgetRule.OWN_SHARE, "1000000.00", "500000.01", "499999.99", "0");

        assertEquals(Outcome.NOT_MET, finding.outcome());
        assertEquals(new BigDecimal("49.99"), finding.arguments().get(2));
    }

    @ParameterizedTest
    @CsvSource({
        "499.99, SMALLEST, NOT_MET, 0.01",
        "500.00, SMALLEST, MET,",
        "2000.00, LARGEST, MET,",
        "2000.01, LARGEST, NOT_MET, 0.01"})
    void theGrantIsWithinItsBounds(String asked, BudgetRule rule, Outcome outcome, String missing) {
        var finding = finding(rule, "4000.02", asked, "4000.02", "0");

        assertEquals(outcome, finding.outcome());
        assertEquals(missing, finding.missing() == null ? null : finding.missing().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"1000.00, 1000.00, MET,", "1000.00, 999.99, NOT_MET, 0.01", "1000.00, 1000.01, NOT_MET, 0.01"})
    void whatIsAskedAndTheOwnPartAreTogetherAllCosts(String asked, String own, Outcome outcome, String missing) {
        var finding = finding(BudgetRule.SUM, "2000.00", asked, own, "0");

        assertEquals(outcome, finding.outcome());
        assertEquals(missing, finding.missing() == null ? null : finding.missing().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"800.00, 200.00, MET,", "799.99, 200.01, NOT_MET, 0.01", "0, 1000.00, NOT_MET, 800.00"})
    void workAndThingsAreAtMostTheirShareOfTheOwnPart(String money, String inKind, Outcome outcome, String missing) {
        var finding = finding(BudgetRule.IN_KIND_SHARE, "2000.00", "1000.00", money, inKind);

        assertEquals(outcome, finding.outcome());
        assertEquals(missing, finding.missing() == null ? null : finding.missing().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"500.00, MET,", "500.04, NOT_MET, 0.03"})
    void aCategoryIsAtMostItsShareOfAllCosts(String catering, Outcome outcome, String missing) {
        var finding = BudgetRules.of(terms("50", "20"),
                List.of(line("travel", "1", eur("1500.00"), null), line("catering", "1", eur(catering), null)),
                eur("1000"), null).stream().filter(one -> one.rule() == BudgetRule.CATEGORY_SHARE).findFirst().orElseThrow();

        assertEquals(outcome, finding.outcome());
        assertEquals(missing, finding.missing() == null ? null : finding.missing().toPlainString());
    }

    @Test
    void eachLineIsRoundedHalfUpToTheCent() {
        var rate = new ExchangeRate(new BigDecimal("0.3333333333"), LocalDate.of(2027, 1, 15), "Bank");
        var budget = Budget.of(terms("50", "0"), List.of(line("travel", "0.5", eur("0.01"), null),
                line("travel", "3", new Money(new BigDecimal("0.05"), "GEL"), rate)), null, null);

        assertEquals(List.of(new BigDecimal("0.01"), new BigDecimal("0.05")), budget.lines());
        assertEquals(new BigDecimal("0.06"), budget.total());
    }

    @Test
    void whatCannotBeAddedUpIsSaidAndLeftOut() {
        var rate = new ExchangeRate(new BigDecimal("2"), LocalDate.of(2027, 1, 15), "Bank");
        var gel = new Money(BigDecimal.TEN, "GEL");
        var lines = List.of(line("travel", "1", gel, null), line("travel", "1", eur("10"), rate),
                line("boats", "1", eur("10"), null), line(null, null, null, null),
                line("travel", "9999999", eur("999999999999"), null));

        assertEquals(List.of("CURRENCY /budget/0/rate", "CURRENCY /budget/1/rate", "CATEGORY /budget/2/category",
                        "LINE /budget/3", "LIMIT /budget/4", "CURRENCY /requested/currency"),
                BudgetRules.of(terms("50", "20"), lines, gel, null).stream()
                        .filter(one -> !one.pointer().matches("/own|/budget|/requested"))
                        .map(one -> one.rule() + " " + one.pointer()).toList());
        assertEquals(new BigDecimal("10.00"), Budget.of(terms("50", "20"), lines, gel, null).total());
    }

    /** Reckoned with whole numbers only: hundredths of ten-thousandths of ten-billionths. */
    @Property(tries = 5000)
    void forEveryBudgetAndRateThePartsAddUpToTheCent(@ForAll("lines") List<BudgetLine> lines,
            @ForAll("cents") BigInteger asked, @ForAll("cents") BigInteger money, @ForAll("cents") BigInteger inKind,
            @ForAll("shares") String ownShare, @ForAll("shares") String inKindShare) {
        var terms = terms(ownShare, inKindShare);
        var own = new OwnPart(cents(money), cents(inKind));
        var budget = Budget.of(terms, lines, cents(asked), own);

        var reckoned = lines.stream().map(BudgetTest::reckoned).toList();
        var total = reckoned.stream().reduce(BigInteger.ZERO, BigInteger::add);
        assertEquals(reckoned, budget.lines().stream().map(BudgetTest::cents).toList());
        assertEquals(total, cents(budget.total()));
        assertEquals(money.add(inKind), cents(budget.own()));

        var borne = money.add(inKind);
        var findings = BudgetRules.of(terms, lines, cents(asked), own);
        for (var finding : findings) {
            boolean met = switch (finding.rule()) {
                case SUM -> total.signum() > 0 && total.equals(asked.add(borne));
                case OWN_SHARE -> isAtLeast(borne, ownShare, total);
                case IN_KIND_SHARE -> !isMore(inKind, inKindShare, borne);
                case CATEGORY_SHARE -> !isMore(IntStream.range(0, lines.size())
                        .filter(i -> "catering".equals(lines.get(i).category())).mapToObj(reckoned::get)
                        .reduce(BigInteger.ZERO, BigInteger::add), "25.00", total);
                case SMALLEST -> asked.compareTo(BigInteger.valueOf(50_000)) >= 0;
                case LARGEST -> asked.compareTo(BigInteger.valueOf(200_000)) <= 0;
                default -> false;
            };
            assertEquals(met, finding.outcome() == Outcome.MET, finding.toString());
            assertEquals(finding.outcome() == Outcome.NOT_MET, finding.missing() != null);
            if (finding.missing() != null) {
                assertTrue(finding.missing().signum() > 0 && finding.missing().scale() == 2, finding.toString());
            }
            if (finding.rule() == BudgetRule.OWN_SHARE && finding.missing() != null) {
                var enough = borne.add(cents(finding.missing()));
                assertTrue(isAtLeast(enough, ownShare, total), "with the missing sum it is enough");
                assertTrue(!isAtLeast(enough.subtract(BigInteger.ONE), ownShare, total), "and with a cent less it is not");
            }
        }
    }

    private static boolean isAtLeast(BigInteger part, String share, BigInteger whole) {
        return part.multiply(BigInteger.valueOf(10_000)).compareTo(hundredths(share).multiply(whole)) >= 0;
    }

    private static boolean isMore(BigInteger part, String share, BigInteger whole) {
        return part.multiply(BigInteger.valueOf(10_000)).compareTo(hundredths(share).multiply(whole)) > 0;
    }

    private static BigInteger hundredths(String share) {
        return new BigInteger(share.replace(".", ""));
    }

    /** The sum of a line in cents, half up. */
    private static BigInteger reckoned(BudgetLine line) {
        var exact = line.quantity().unscaledValue().multiply(line.unitPrice().amount().unscaledValue());
        var digits = line.quantity().scale();
        if (line.rate() != null) {
            exact = exact.multiply(line.rate().rate().unscaledValue());
            digits += line.rate().rate().scale();
        }
        var unit = TEN.pow(digits);
        return exact.multiply(BigInteger.TWO).add(unit).divide(unit.multiply(BigInteger.TWO));
    }

    private static BigInteger cents(@Nullable BigDecimal sum) {
        return Objects.requireNonNull(sum).movePointRight(2).toBigIntegerExact();
    }

    private static Money cents(BigInteger cents) {
        return new Money(new BigDecimal(cents, 2), "EUR");
    }

    @Provide
    Arbitrary<BigInteger> cents() {
        return Arbitraries.longs().between(0, 300_000).map(BigInteger::valueOf);
    }

    @Provide
    Arbitrary<String> shares() {
        return Arbitraries.integers().between(0, 10_000).map(share -> new BigDecimal(BigInteger.valueOf(share), 2).toString());
    }

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        var rates = Arbitraries.bigDecimals().between(new BigDecimal("0.0000000001"), new BigDecimal("200")).ofScale(10)
                .map(rate -> new ExchangeRate(rate, LocalDate.of(2027, 1, 15), "Bank")).injectNull(0.6);
        return Combinators.combine(Arbitraries.of("travel", "catering"),
                Arbitraries.bigDecimals().between(new BigDecimal("0.0001"), new BigDecimal("20")).ofScale(4),
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("300")).ofScale(2), rates)
                .as((category, quantity, price, rate) -> line(category, quantity.toPlainString(),
                        new Money(price, rate == null ? "EUR" : "GEL"), rate)).list().ofMaxSize(8);
    }

    private static BudgetFinding finding(BudgetRule rule, String cost, String asked, String money, String inKind) {
        return BudgetRules.of(terms("50", "20"), List.of(line("travel", "1", eur(cost), null)), eur(asked),
                new OwnPart(eur(money), eur(inKind))).stream().filter(one -> one.rule() == rule).findFirst().orElseThrow();
    }

    private static BudgetLine line(@Nullable String category, @Nullable String quantity, @Nullable Money price,
            @Nullable ExchangeRate rate) {
        return new BudgetLine(category, category == null ? null : "Text",
                quantity == null ? null : new BigDecimal(quantity), price, rate);
    }

    private static Money eur(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }

    private static LocalisedText text(String text) {
        return new LocalisedText(Map.of("en", new Translation(text, TextState.SOURCE)));
    }
}
