package org.tilti.grants.decisions;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as the order of its call sees it.
 *
 * @param points of its reviews, exact; null while it has none although the call wants some
 * @param bonus points on top of its reviews
 * @param ahead how many bonuses without points it has, which only put it first where all points are equal
 * @param sum that it would be awarded
 * @param fit whether it reaches the lowest points with which an application can be awarded
 */
record Candidate(UUID id, @Nullable BigDecimal points, int bonus, int ahead, Instant submittedAt, BigDecimal sum,
        boolean fit, Standing standing) {

    @Nullable BigDecimal total() {
        return points == null ? null : points.add(BigDecimal.valueOf(bonus));
    }

    /** Whether the money that it wants is still to be given. */
    boolean waits() {
        return fit && (standing == Standing.OPEN || standing == Standing.RESERVE);
    }
}
