package org.tilti.partnerships.matching;

import java.util.EnumSet;
import java.util.Set;

/** What keeps two apart, or one without a partner: from what nobody can mend to what a small change would. */
public enum HardRule {
    /** Both are in the same country. */
    SAME_COUNTRY,
    /** They are partners already, and the call wants new partnerships. */
    ALREADY_PARTNERS,
    /** One of them has declined the other in this call. */
    DECLINED,
    /** The coordinator has forbidden the pair. */
    FORBIDDEN,
    /** They have no working language in common. */
    NO_SHARED_LANGUAGE,
    /** Their score is below the threshold of the call. */
    BELOW_THRESHOLD,
    /** Every possible partner fits others better, and has no place left. */
    OUTBID,
    /** The places of the call are used up. */
    NO_PLACE_LEFT,
    /** Nobody takes part on the other side. */
    NOBODY_THERE,
    /** It does not take part in the call, or not on this side. */
    NOT_IN_CALL;

    int bit() {
        return 1 << ordinal();
    }

    static Set<HardRule> in(int bits) {
        var rules = EnumSet.noneOf(HardRule.class);
        for (var rule : values()) {
            if ((bits & rule.bit()) != 0) {
                rules.add(rule);
            }
        }
        return rules;
    }
}
