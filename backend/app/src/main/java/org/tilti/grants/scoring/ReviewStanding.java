package org.tilti.grants.scoring;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.terms.ReviewCriterion;

/**
 * How an application stands after its reviews.
 *
 * @param given how many reviews were given
 * @param average of their points; null while there is none
 * @param spread between the highest and the lowest points
 * @param belowMinimum codes of the criteria whose average score misses their minimum
 */
public record ReviewStanding(int given, @Nullable Points average, @Nullable Points spread, List<String> belowMinimum) {
    /** Reviewers who are further apart than these points have not read the same thing. */
    private static final int FAR_APART = 25;

    public static ReviewStanding of(List<ReviewCriterion> criteria, List<List<Score>> reviews) {
        var points = reviews.stream().map(scores -> points(criteria, scores)).filter(Objects::nonNull).toList();
        return new ReviewStanding(points.size(), Points.average(points),
                points.isEmpty() ? null : Collections.max(points).minus(Collections.min(points)),
                criteria.stream().filter(criterion -> misses(criterion, reviews)).map(ReviewCriterion::code).toList());
    }

    /** What one review comes to: the weights of the applicable criteria stand for all 100 points; null when none is. */
    public static @Nullable Points points(List<ReviewCriterion> criteria, List<Score> scores) {
        var weights = new HashMap<String, Integer>();
        criteria.forEach(criterion -> weights.put(criterion.code(), criterion.weight()));
        var counted = scores.stream().filter(Score::counts).filter(score -> weights.containsKey(score.criterion())).toList();
        long brought = counted.stream().mapToLong(score -> (long) weights.get(score.criterion()) * score.score()).sum();
        long possible = counted.stream().mapToLong(score -> weights.get(score.criterion())).sum();
        return possible == 0 ? null : Points.of(100 * brought, ReviewCriterion.HIGHEST * possible);
    }

    private static boolean misses(ReviewCriterion criterion, List<List<Score>> reviews) {
        if (criterion.minimum() == null) {
            return false;
        }
        var scores = reviews.stream().flatMap(List::stream)
                .filter(score -> score.criterion().equals(criterion.code()) && score.counts()).toList();
        return scores.stream().mapToInt(Score::score).sum() < criterion.minimum() * scores.size();
    }

    public boolean isFarApart() {
        return spread != null && spread.compareTo(Points.of(FAR_APART, 1)) > 0;
    }

    /** Whether it can be awarded by its points: nobody has said anything against it, or enough for it. */
    public boolean meets(int minimumPoints) {
        return belowMinimum.isEmpty() && (average == null ? minimumPoints == 0 : !average.isLessThan(minimumPoints));
    }
}
