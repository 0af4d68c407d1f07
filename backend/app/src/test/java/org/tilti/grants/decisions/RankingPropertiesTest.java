package org.tilti.grants.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tilti.calls.terms.GrantMode;
import org.tilti.grants.scoring.Points;

/** What holds for every call, budget and committee. */
class RankingPropertiesTest {

    @Property(tries = 2000)
    void theOrderDoesNotDependOnHowTheyWereFound(@ForAll("candidates") List<Candidate> candidates, @ForAll GrantMode mode,
            @ForAll long seed) {
        var shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(Ranking.of(mode, BigDecimal.TEN, candidates), Ranking.of(mode, BigDecimal.TEN, shuffled));
    }

    @Property(tries = 2000)
    void whatIsLeftAndWhatIsGivenAreTheBudgetToTheCent(@ForAll("candidates") List<Candidate> candidates,
            @ForAll("cents") BigInteger free, @ForAll GrantMode mode) {
        var given = BigInteger.ZERO;

        for (var place : Ranking.of(mode, money(free), candidates).places()) {
            given = given.add(place.candidate().waits() ? cents(place.candidate().sum()) : BigInteger.ZERO);
            assertEquals(free, cents(place.left()).add(given));
        }
    }

    /** The oracle goes through the order one by one with a purse of cents. */
    @Property(tries = 2000)
    void theReserveListNeverTakesMoreThanIsFree(@ForAll("candidates") List<Candidate> candidates,
            @ForAll("cents") BigInteger free, @ForAll GrantMode mode) {
        var ranking = Ranking.of(mode, money(free), candidates);
        var purse = free;
        var expected = new ArrayList<UUID>();
        for (var place : ranking.places()) {
            var candidate = place.candidate();
            if (candidate.waits()) {
                purse = purse.subtract(cents(candidate.sum()));
                if (candidate.standing() == Standing.RESERVE) {
                    if (purse.signum() < 0) {
                        break;
                    }
                    expected.add(candidate.id());
                }
            }
        }

        var moved = ranking.movingUp();

        assertEquals(expected, moved.stream().map(Candidate::id).toList());
        assertTrue(moved.stream().map(Candidate::sum).map(RankingPropertiesTest::cents)
                .reduce(BigInteger.ZERO, BigInteger::add).compareTo(free) <= 0);
    }

    @Provide
    Arbitrary<BigInteger> cents() {
        return Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.valueOf(1_000_000));
    }

    /** Of few points, bonuses and instants, so that many are equal. */
    @Provide
    Arbitrary<List<Candidate>> candidates() {
        return Combinators.combine(
                Arbitraries.integers().between(0, 4).map(fifth -> Points.of(fifth * 20, 1)).injectNull(0.1),
                Arbitraries.of(0, 5, 20), Arbitraries.of(0, 1), Arbitraries.integers().between(0, 3), cents(),
                Arbitraries.of(true, true, true, false), Arbitraries.of(Standing.class))
                .as((points, bonus, ahead, second, sum, fit, standing) -> new Candidate(UUID.randomUUID(), points,
                        RankingTest.bonuses(bonus, ahead), Instant.EPOCH.plusSeconds(second), money(sum), fit, standing))
                .list().ofMaxSize(12);
    }

    private static BigDecimal money(BigInteger cents) {
        return new BigDecimal(cents, 2);
    }

    private static BigInteger cents(BigDecimal money) {
        return money.movePointRight(2).toBigIntegerExact();
    }
}
