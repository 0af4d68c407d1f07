package org.tilti.partnerships.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A candidate without a partner.
 *
 * @param rule what it failed by most narrowly: of the rules below, the last one in the order of {@link HardRule}
 * @param inTheWay for how many of the other side which rule was the first in the way; empty if nobody is there
 */
public record LeftOut(Side side, String candidate, HardRule rule, Map<HardRule, Integer> inTheWay) {
    public LeftOut {
        var ordered = new EnumMap<HardRule, Integer>(HardRule.class);
        ordered.putAll(inTheWay);
        inTheWay = Collections.unmodifiableMap(ordered);
    }

    static List<LeftOut> of(Standing standing) {
        var result = new ArrayList<LeftOut>();
        for (int one = 0; one < standing.size(); one++) {
            if (standing.hasNobody(one)) {
                result.add(of(one, standing));
            }
        }
        return result;
    }

    private static LeftOut of(int one, Standing standing) {
        var counts = new EnumMap<HardRule, Integer>(HardRule.class);
        var last = HardRule.SAME_COUNTRY;
        for (int other = 0; other < standing.others(); other++) {
            var first = HardRule.in(standing.inTheWay(one, other)).iterator().next();
            counts.merge(first, 1, Integer::sum);
            last = first.compareTo(last) > 0 ? first : last;
        }
        return new LeftOut(standing.side, standing.key(one), counts.isEmpty() ? HardRule.NOBODY_THERE : last, counts);
    }
}
