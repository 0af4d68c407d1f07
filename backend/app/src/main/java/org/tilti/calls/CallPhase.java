package org.tilti.calls;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;

/** Where a call stands by the server's clock. */
public enum CallPhase {
    /** Not open yet. */
    UPCOMING,
    /** Answers are taken. */
    OPEN,
    /** The closing instant has come: no answer is taken any more. */
    CLOSED;

    /** Open from the opening instant on, or from the beginning where none is stated; closed at the closing instant. */
    public static CallPhase at(Instant now, @Nullable Instant opensAt, @Nullable Instant closesAt) {
        if (closesAt != null && !now.isBefore(closesAt)) {
            return CLOSED;
        }
        return opensAt != null && now.isBefore(opensAt) ? UPCOMING : OPEN;
    }

    void requireOpen(@Nullable Instant closesAt) {
        if (this != OPEN) {
            throw this == CLOSED ? ProblemException.of(ProblemType.DEADLINE_PASSED, String.valueOf(closesAt))
                    : ProblemException.of(ProblemType.ILLEGAL_TRANSITION, name(), "–");
        }
    }
}
