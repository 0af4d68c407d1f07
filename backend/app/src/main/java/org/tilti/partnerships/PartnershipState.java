package org.tilti.partnerships;

import java.util.Arrays;
import java.util.Set;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;

/** Where a partnership stands; stored, never derived from its dates. */
public enum PartnershipState {
    PROPOSED, AGREED, ACTIVE, DORMANT, ENDED;

    /** The states that may follow. */
    Set<PartnershipState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(AGREED);
            case AGREED -> Set.of(ACTIVE, ENDED);
            case ACTIVE -> Set.of(DORMANT, ENDED);
            case DORMANT -> Set.of(ACTIVE, ENDED);
            case ENDED -> Set.of();
        };
    }

    /** The states in which a partnership may be entered: a proposal comes of a match alone. */
    static Set<PartnershipState> ofRecord() {
        return Set.of(AGREED, ACTIVE, DORMANT, ENDED);
    }

    static String names(Set<PartnershipState> states) {
        return states.isEmpty() ? "–" : String.join(", ", Arrays.stream(values()).filter(states::contains)
                .map(Enum::name).toList());
    }

    /** A step that is not possible from here, and those that are. */
    ProblemException refuses() {
        return ProblemException.of(ProblemType.ILLEGAL_TRANSITION, name(), names(next()));
    }
}
