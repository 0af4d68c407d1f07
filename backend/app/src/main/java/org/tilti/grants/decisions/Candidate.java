package org.tilti.grants.decisions;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tilti.grants.scoring.Points;

/**
 * An application as the order of its call sees it.
 *
 * @param points of its reviews, exact; null while it has none although the call wants some
 * @param sum that it would be awarded
 * @param fit whether it reaches the lowest points with which an application can be awarded
 */
record Candidate(UUID id, @Nullable Points points, EarnedBonuses bonuses, Instant submittedAt,
        BigDecimal sum, boolean fit, Standing standing) {

    @Nullable Points total() {
        return points == null ? null : points.plus(Points.of(bonuses.points(), 1));
    }

    /** Whether the money that it wants is still to be given. */
    boolean waits() {
        return fit && (standing == Standing.OPEN || standing == Standing.RESERVE);
    }
}
