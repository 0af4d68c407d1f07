package org.tilti.grants.awarded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tilti.grants.awarded.Settlement.Shares;
import org.tilti.money.Money;

class SettlementTest {

    /** All in cents, the shares in hundredths of a per cent. */
    record Case(long awarded, long own, long inKind, long money, long given, long paid) {
        Settlement settled() {
            return Settlement.of(eur(awarded), new Shares(hundredths(own), hundredths(inKind)), hundredths(money),
                    hundredths(given), hundredths(paid));
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        var sums = Arbitraries.oneOf(Arbitraries.longs().between(0, 500), Arbitraries.longs().between(0, 500_000),
                Arbitraries.longs().between(0, 9_999_999_999_999L));
        var shares = Arbitraries.oneOf(Arbitraries.longs().between(0, 10_000), Arbitraries.of(0L, 3333L, 5000L, 10_000L));
        return Combinators.combine(sums, shares, shares, sums, sums, sums).as((awarded, own, inKind, money, given, paid) ->
                new Case(awarded, own, inKind, money, given, Math.min(paid, awarded)));
    }

    @Property(tries = 20_000)
    void allPartsAddUpToTheCentAndNoneIsNegative(@ForAll("cases") Case one) {
        var settled = one.settled();

        assertEquals(one.awarded, cents(settled.due()) + cents(settled.unspent()));
        assertEquals(cents(settled.costs()), cents(settled.due()) + cents(settled.own()));
        assertEquals(one.paid + cents(settled.toPay()), cents(settled.due()) + cents(settled.toReturn()));
        assertTrue(cents(settled.toPay()) == 0 || cents(settled.toReturn()) == 0);
        assertTrue(Stream.of(settled.costs(), settled.due(), settled.own(), settled.unspent(), settled.paid(),
                settled.toPay(), settled.toReturn()).allMatch(sum -> sum.amount().signum() >= 0 && sum.amount().scale() == 2));
    }

    @Property(tries = 20_000)
    void theRecipientBearsItsShareAndNotACentMoreThanThat(@ForAll("cases") Case one) {
        var settled = one.settled();
        var costs = cents(settled.costs());

        assertTrue(leavesItsShare(cents(settled.due()), costs, one.own));
        assertTrue(cents(settled.due()) == one.awarded || !leavesItsShare(cents(settled.due()) + 1, costs, one.own));
        assertTrue(cents(settled.due()) <= one.money, "nobody is paid for what was given");
    }

    @Property(tries = 20_000)
    void whatWasGivenCountsUpToItsShareOfTheLeastOwnPart(@ForAll("cases") Case one) {
        var counted = cents(one.settled().costs()) - one.money;

        assertTrue(counted >= 0 && counted <= one.given);
        assertTrue(isWithin(counted, one));
        assertTrue(counted == one.given || !isWithin(counted + 1, one));
    }

    @ParameterizedTest
    @CsvSource({"4000.00, 0.00, 2000.00", "3000.00, 0.00, 1500.00", "999.99, 0.00, 499.99", "0.01, 0.00, 0.00",
            "1800.00, 200.00, 1000.00", "1800.00, 900.00, 1000.00", "0.00, 900.00, 0.00", "9000.00, 0.00, 2000.00"})
    void ofAMiniGrantWithHalfOfTheCosts(String money, String inKind, String due) {
        var settled = Settlement.of(eur(200_000), new Shares(new BigDecimal("50.00"), new BigDecimal("20.00")),
                new BigDecimal(money), new BigDecimal(inKind), BigDecimal.ZERO);

        assertEquals(new BigDecimal(due), settled.due().amount());
    }

    @Test
    void demandsBackWhatWasPaidTooMuch() {
        var settled = new Case(200_000, 5000, 0, 180_001, 0, 100_000).settled();

        assertEquals(new Settlement(eur(180_001), eur(90_000), eur(90_001), eur(110_000), eur(100_000), eur(0), eur(10_000)),
                settled);
    }

    private static boolean leavesItsShare(long grant, long costs, long own) {
        return product(grant, 10_000).compareTo(product(costs, 10_000 - own)) <= 0;
    }

    /** given × 100 % × 100 % is at most own × inKind × (money + given). */
    private static boolean isWithin(long given, Case one) {
        return product(given, 100_000_000).compareTo(product(one.money + given, one.own * one.inKind)) <= 0;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static long cents(Money money) {
        return money.amount().movePointRight(2).longValueExact();
    }

    private static Money eur(long cents) {
        return new Money(hundredths(cents), "EUR");
    }

    private static BigDecimal hundredths(long number) {
        return BigDecimal.valueOf(number, 2);
    }
}
