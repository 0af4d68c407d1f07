package org.tilti.partnerships.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changed from one run to another.
 *
 * @param gain what the second run has in total over the first; negative if the change cost something
 */
public record MatchDifference(List<MatchedPair> gone, List<MatchedPair> added, List<MatchedPair> kept, long gain) {
    public MatchDifference {
        gone = List.copyOf(gone);
        added = List.copyOf(added);
        kept = List.copyOf(kept);
    }

    /** What is kept is shown as in the second run. */
    public static MatchDifference between(MatchResult before, MatchResult after) {
        var then = pairs(before);
        var now = pairs(after);
        return new MatchDifference(
                before.pairs().stream().filter(one -> !now.contains(one.pair())).toList(),
                after.pairs().stream().filter(one -> !then.contains(one.pair())).toList(),
                after.pairs().stream().filter(one -> then.contains(one.pair())).toList(),
                after.total() - before.total());
    }

    private static Set<Pair> pairs(MatchResult result) {
        return result.pairs().stream().map(MatchedPair::pair).collect(Collectors.toSet());
    }
}
