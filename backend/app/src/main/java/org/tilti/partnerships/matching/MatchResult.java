package org.tilti.partnerships.matching;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came out of a run: lists in the order of keys, hosts before seekers, so that equal runs are equal.
 *
 * @param total the sum of the pairs' scores, in hundredths
 * @param totalWithoutPinsAndForbids what it would be without the coordinator's pins and forbids
 * @param alternatives for every candidate of both sides
 */
public record MatchResult(List<MatchedPair> pairs, long total, long totalWithoutPinsAndForbids, List<LeftOut> leftOut,
        Map<String, List<Alternative>> alternatives) {

    public MatchResult {
        pairs = List.copyOf(pairs);
        leftOut = List.copyOf(leftOut);
        alternatives = Collections.unmodifiableMap(new TreeMap<>(alternatives));
    }

    /** Negative where a pin below the threshold brings a pair that would not be proposed otherwise. */
    public long costOfPinsAndForbids() {
        return totalWithoutPinsAndForbids - total;
    }
}
