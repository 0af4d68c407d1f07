package org.tilti.grants.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tilti.calls.terms.GrantMode.COMPETITIVE;
import static org.tilti.calls.terms.GrantMode.FIRST_COME;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tilti.calls.terms.Bonus;
import org.tilti.calls.terms.GrantMode;
import org.tilti.grants.scoring.Points;

/** Who gets the money of a call, and how far it reaches. */
class RankingTest {
    private static final Candidate ANN = candidate(1, "80.00", 0, 0, Standing.OPEN, "1000.00");

    @Nested
    class TheOrder {
        @Test
        void isThatOfPointsAndBonusTogether() {
            var bea = with(ANN, 2, "75.00", 10, 0);
            var cid = with(ANN, 3, "84.99", 0, 0);

            assertEquals(List.of(2, 3, 1), order(COMPETITIVE, ANN, bea, cid));
        }

        @Test
        void isThatOfSubmissionBetweenEquals() {
            assertEquals(List.of(1, 2), order(COMPETITIVE, with(ANN, 2, "70.00", 10, 0), ANN));
        }

        @Test
        void putsABonusWithoutPointsFirstOnlyBetweenEquals() {
            var bea = with(ANN, 2, "80.00", 0, 1);
            var cid = with(ANN, 3, "79.99", 0, 1);

            assertEquals(List.of(2, 1, 3), order(COMPETITIVE, ANN, bea, cid));
        }

        @Test
        void endsWithThoseThatNobodyHasReviewed() {
            var bea = with(ANN, 2, null, 10, 0);

            assertEquals(List.of(1, 2), order(COMPETITIVE, bea, ANN));
        }

        @Test
        void isExactWhereDecimalsHaveNoEnd() {
            var third = new Candidate(id(2), Points.of(241, 3), ANN.bonuses(), ANN.submittedAt(), ANN.sum(), true, Standing.OPEN);
            var decimal = with(ANN, 1, "80.33", 0, 0);

            assertEquals(List.of(2, 1), order(COMPETITIVE, decimal, third));
        }

        @Test
        void isThatOfSubmissionAloneWhereTheFirstComesFirst() {
            var bea = with(ANN, 2, "100.00", 10, 1);

            assertEquals(List.of(1, 2), order(FIRST_COME, bea, ANN));
        }
    }

    @Nested
    class TheBudget {
        @Test
        void goesDownWithEachThatWaits() {
            assertEquals(List.of("500.00", "-500.00"), left("1500.00", ANN, with(ANN, 2, "70.00", 0, 0)));
        }

        @Test
        void isNotTouchedByThoseThatAreDecidedOrCannotBeAwarded() {
            var awarded = candidate(2, "90.00", 0, 0, Standing.AWARDED, "1000.00");
            var refused = candidate(3, "85.00", 0, 0, Standing.OUT, "1000.00");
            var tooWeak = new Candidate(id(4), points("82.00"), ANN.bonuses(), ANN.submittedAt(), ANN.sum(), false, Standing.OPEN);

            assertEquals(List.of("1500.00", "1500.00", "1500.00", "500.00"), left("1500.00", ANN, awarded, refused, tooWeak));
        }
    }

    @Nested
    class TheReserveList {
        private final Candidate first = candidate(2, "70.00", 0, 0, Standing.RESERVE, "1000.00");
        private final Candidate second = candidate(3, "60.00", 0, 0, Standing.RESERVE, "500.00");

        @Test
        void movesUpAsFarAsTheMoneyReaches() {
            assertEquals(List.of(), movingUp("999.99", first, second));
            assertEquals(List.of(2), movingUp("1000.00", first, second));
            assertEquals(List.of(2), movingUp("1499.99", first, second));
            assertEquals(List.of(2, 3), movingUp("1500.00", first, second));
        }

        @Test
        void passesNobodyOver() {
            assertEquals(List.of(), movingUp("500.00", first, second));
        }

        @Test
        void leavesTheMoneyThatTheUndecidedBeforeItWaitFor() {
            assertEquals(List.of(), movingUp("1999.99", ANN, first));
            assertEquals(List.of(2), movingUp("2000.00", ANN, first));
        }
    }

    private static List<Integer> order(GrantMode mode, Candidate... candidates) {
        return Ranking.of(mode, BigDecimal.ZERO, List.of(candidates)).places().stream()
                .map(place -> number(place.candidate())).toList();
    }

    private static List<String> left(String free, Candidate... candidates) {
        return Ranking.of(COMPETITIVE, new BigDecimal(free), List.of(candidates)).places().stream()
                .map(place -> place.left().toPlainString()).toList();
    }

    private static List<Integer> movingUp(String free, Candidate... candidates) {
        return Ranking.of(COMPETITIVE, new BigDecimal(free), List.of(candidates)).movingUp().stream()
                .map(RankingTest::number).toList();
    }

    private static Candidate with(Candidate like, int number, String points, int bonus, int ahead) {
        return candidate(number, points, bonus, ahead, like.standing(), like.sum().toPlainString());
    }

    /** Handed in the later the higher its number. */
    private static Candidate candidate(int number, String points, int bonus, int ahead, Standing standing, String sum) {
        return new Candidate(id(number), points == null ? null : points(points), bonuses(bonus, ahead),
                Instant.EPOCH.plusSeconds(number), new BigDecimal(sum), true, standing);
    }

    static EarnedBonuses bonuses(int points, int ahead) {
        return new EarnedBonuses(Stream.concat(Stream.of(new Bonus("points", null, points, List.of())),
                Stream.generate(() -> new Bonus("ahead", null, 0, List.of())).limit(ahead))
                .filter(bonus -> points > 0 || bonus.code().equals("ahead")).toList());
    }

    private static Points points(String decimal) {
        return Points.of(new BigDecimal(decimal).movePointRight(2).longValueExact(), 100);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static int number(Candidate candidate) {
        return (int) candidate.id().getLeastSignificantBits();
    }
}
