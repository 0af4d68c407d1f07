package org.tilti.grants.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tilti.calls.terms.ReviewCriterion;
import org.tilti.text.LocalisedText;

class ReviewStandingTest {
    private static final List<ReviewCriterion> CRITERIA =
            List.of(criterion("relevance", 60, 2), criterion("plan", 40, null));

    @Test
    void weighsScoresOfFive() {
        assertEquals(new BigDecimal("64.00"), points(scored("relevance", 4), scored("plan", 2)));
        assertEquals(new BigDecimal("100.00"), points(scored("relevance", 5), scored("plan", 5)));
        assertEquals(new BigDecimal("0.00"), points(scored("relevance", 0), scored("plan", 0)));
    }

    @Test
    void isNotChangedByWhatIsNotApplicable() {
        assertEquals(new BigDecimal("80.00"), points(scored("relevance", 4), notApplicable("plan")));
        assertNull(ReviewStanding.points(CRITERIA, List.of(notApplicable("relevance"), notApplicable("plan"))));
    }

    @Test
    void averagesReviewsAndNotScores() {
        var standing = ReviewStanding.of(CRITERIA, List.of(
                List.of(scored("relevance", 5), notApplicable("plan")),
                List.of(scored("relevance", 2), scored("plan", 2))));

        assertEquals(2, standing.given());
        assertEquals(new BigDecimal("70.00"), standing.average().shown());
        assertEquals(new BigDecimal("60.00"), standing.spread().shown());
    }

    @Test
    void isFarApartFromMoreThanTwentyFivePoints() {
        assertFalse(of(List.of(criterion("whole", 100, null)), 4, 4).isFarApart());
        var quarters = List.of(criterion("most", 75, null), criterion("rest", 25, null));
        assertFalse(ReviewStanding.of(quarters, List.of(List.of(scored("most", 5), scored("rest", 5)),
                List.of(scored("most", 5), scored("rest", 0)))).isFarApart(), "25 are not more than 25");
        var more = List.of(criterion("most", 74, null), criterion("rest", 26, null));
        assertTrue(ReviewStanding.of(more, List.of(List.of(scored("most", 5), scored("rest", 5)),
                List.of(scored("most", 5), scored("rest", 0)))).isFarApart());
    }

    @Test
    void missesAMinimumByAHairAndDoesNotShowThatItReachesIt() {
        var thirds = List.of(criterion("one", 33, null), criterion("two", 67, null));
        var standing = ReviewStanding.of(thirds, List.of(
                List.of(scored("one", 3), scored("two", 3)), List.of(scored("one", 3), scored("two", 3)),
                List.of(scored("one", 5), scored("two", 2))));

        assertEquals(new BigDecimal("59.93"), standing.average().shown());
        assertFalse(standing.meets(60));
        assertTrue(standing.meets(59));
        assertTrue(of(List.of(criterion("whole", 100, null)), 3, 3).meets(60), "60 are enough");
    }

    @Test
    void missesTheMinimumOfACriterionByItsAverageOverWhomItApplies() {
        var below = ReviewStanding.of(CRITERIA, List.of(List.of(scored("relevance", 1), scored("plan", 5)),
                List.of(scored("relevance", 2), scored("plan", 5)), List.of(notApplicable("relevance"), scored("plan", 5))));
        var met = ReviewStanding.of(CRITERIA, List.of(List.of(scored("relevance", 1), scored("plan", 5)),
                List.of(scored("relevance", 3), scored("plan", 5)), List.of(notApplicable("relevance"), scored("plan", 5))));

        assertEquals(List.of("relevance"), below.belowMinimum());
        assertFalse(below.meets(0));
        assertEquals(List.of(), met.belowMinimum());
    }

    @Test
    void meetsNoMinimumWithoutReviews() {
        var none = ReviewStanding.of(CRITERIA, List.of());

        assertNull(none.average());
        assertFalse(none.isFarApart());
        assertFalse(none.meets(60));
        assertTrue(none.meets(0));
    }

    /** Against decimals of forty places. */
    @Property(tries = 1000)
    void isTheSumOfWeightedScoresOverTheWeightsThatApply(@ForAll @IntRange(min = 1, max = 20) int criteria,
            @ForAll long seed) {
        var random = new Random(seed);
        var wanted = criteria(criteria, random);
        var scores = scores(wanted, random);
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (int i = 0; i < criteria; i++) {
            if (!scores.get(i).notApplicable()) {
                var weight = BigDecimal.valueOf(wanted.get(i).weight());
                weights = weights.add(weight);
                sum = sum.add(weight.multiply(BigDecimal.valueOf(scores.get(i).score())).divide(BigDecimal.valueOf(5)));
            }
        }
        var points = ReviewStanding.points(wanted, scores);

        if (weights.signum() == 0) {
            assertNull(points);
        } else {
            assertEquals(sum.multiply(BigDecimal.valueOf(100)).divide(weights, 40, RoundingMode.FLOOR)
                    .setScale(2, RoundingMode.FLOOR), points.shown());
        }
    }

    /** Whatever is not applicable, with any justification, is as good as not asked. */
    @Property(tries = 500)
    void isTheSameAsIfWhatIsNotApplicableHadNotBeenAsked(@ForAll @IntRange(min = 1, max = 20) int criteria,
            @ForAll long seed) {
        var random = new Random(seed);
        var wanted = criteria(criteria, random);
        var scores = scores(wanted, random);
        var asked = IntStream.range(0, criteria).filter(i -> !scores.get(i).notApplicable()).mapToObj(wanted::get).toList();

        assertEquals(ReviewStanding.points(asked, scores.stream().filter(Score::counts).toList()),
                ReviewStanding.points(wanted, scores));
    }

    @Property(tries = 500)
    void liesBetweenTheLowestAndTheHighest(@ForAll @IntRange(min = 1, max = 9) int reviews, @ForAll long seed) {
        var random = new Random(seed);
        var wanted = criteria(3, random);
        var all = new ArrayList<List<Score>>();
        IntStream.range(0, reviews).forEach(i -> all.add(wanted.stream()
                .map(criterion -> scored(criterion.code(), random.nextInt(6))).toList()));

        var standing = ReviewStanding.of(wanted, all);

        var points = all.stream().map(scores -> ReviewStanding.points(wanted, scores)).sorted().toList();
        assertTrue(points.getFirst().compareTo(standing.average()) <= 0);
        assertTrue(points.getLast().compareTo(standing.average()) >= 0);
        assertEquals(points.getLast(), points.getFirst().plus(standing.spread()));
    }

    private static ReviewStanding of(List<ReviewCriterion> criteria, int... scores) {
        return ReviewStanding.of(criteria, IntStream.of(scores)
                .mapToObj(score -> List.of(scored(criteria.getFirst().code(), score))).toList());
    }

    private static BigDecimal points(Score... scores) {
        return ReviewStanding.points(CRITERIA, List.of(scores)).shown();
    }

    private static List<ReviewCriterion> criteria(int number, Random random) {
        return IntStream.range(0, number).mapToObj(i -> criterion("c" + i, 1 + random.nextInt(100), null)).toList();
    }

    private static List<Score> scores(List<ReviewCriterion> criteria, Random random) {
        return criteria.stream().map(criterion -> random.nextInt(4) == 0
                ? notApplicable(criterion.code()) : scored(criterion.code(), random.nextInt(6))).toList();
    }

    private static ReviewCriterion criterion(String code, int weight, @Nullable Integer minimum) {
        return new ReviewCriterion(code, LocalisedText.of("en", code), null, weight, minimum);
    }

    private static Score scored(String criterion, int score) {
        return new Score(criterion, score, false, "So it is");
    }

    private static Score notApplicable(String criterion) {
        return new Score(criterion, null, true, "Says nothing");
    }
}
