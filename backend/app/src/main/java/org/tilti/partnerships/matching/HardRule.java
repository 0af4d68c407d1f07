package org.tilti.partnerships.matching;

import java.util.EnumSet;
import java.util.Set;

/** What keeps two apart, or one without a partner: from what nobody can mend to what a small change would. */
public enum HardRule {
    SAME_COUNTRY("Both are in the same country."),
    ALREADY_PARTNERS("They are partners already, and the call wants new partnerships."),
    FORBIDDEN("The coordinator has forbidden the pair."),
    NO_SHARED_LANGUAGE("They have no working language in common."),
    BELOW_THRESHOLD("Their score is below the threshold of the call."),
    OUTBID("Every possible partner fits others better, and has no place left."),
    NO_PLACE_LEFT("The places of the call are used up."),
    NOBODY_THERE("Nobody takes part on the other side."),
    NOT_IN_CALL("It does not take part in the call, or not on this side.");

    private final String sentence;

    HardRule(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

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
