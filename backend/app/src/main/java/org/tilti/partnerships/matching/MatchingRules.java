package org.tilti.partnerships.matching;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a call, and its coordinator, demand of a matching.
 *
 * @param threshold in hundredths: pairs with a lower score are never proposed
 * @param hostPlaces how many places the hosts have in total, each pair taking one; null for no limit
 * @param seekerPlaces the same for the seekers
 * @param partners who are partners already; none where the call does not demand new partnerships
 * @param declined of whom one has said no to the other in this call
 * @param pins pairs that the coordinator keeps, whatever their score
 * @param forbids pairs that the coordinator keeps apart
 */
public record MatchingRules(Weights weights, int threshold, @Nullable Integer hostPlaces,
        @Nullable Integer seekerPlaces, Set<Partners> partners, Set<Partners> declined, Set<Pair> pins, Set<Pair> forbids) {
    /** The default weights, and nothing else demanded. */
    public static final MatchingRules DEFAULT =
            new MatchingRules(Weights.DEFAULT, 0, null, null, Set.of(), Set.of(), Set.of(), Set.of());

    public MatchingRules {
        if (threshold < 0 || threshold > Score.FULL) {
            throw new IllegalArgumentException("The threshold is not between 0 and " + Score.FULL);
        }
        if (hostPlaces != null && hostPlaces < 0 || seekerPlaces != null && seekerPlaces < 0) {
            throw new IllegalArgumentException("There are fewer than no places");
        }
        partners = InOrder.copyOf(partners);
        declined = InOrder.copyOf(declined);
        pins = InOrder.copyOf(pins);
        forbids = InOrder.copyOf(forbids);
    }

    /** The same call with other pins and forbids, as the coordinator runs it again. */
    public MatchingRules with(Set<Pair> pins, Set<Pair> forbids) {
        return new MatchingRules(weights, threshold, hostPlaces, seekerPlaces, partners, declined, pins, forbids);
    }

    /** How many pairs there can be in total, as each takes a place on both sides. */
    int limit() {
        return Math.min(hostPlaces == null ? Integer.MAX_VALUE : hostPlaces,
                seekerPlaces == null ? Integer.MAX_VALUE : seekerPlaces);
    }
}
