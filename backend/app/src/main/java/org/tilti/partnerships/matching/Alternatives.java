package org.tilti.partnerships.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The three best other partners of everyone: by score those who keep every rule, then those who fail just the threshold
 * or just the shared language, as either can be mended, or lowered.
 */
record Alternatives(Standing standing) {
    static final int MOST = 3;
    private static final long POSSIBLE = 1L << 62;

    void addTo(Map<String, List<Alternative>> byKey, Progress progress) {
        for (int one = 0; one < standing.size(); one++) {
            byKey.put(standing.key(one), of(one));
            progress.step(one + 1, standing.size());
        }
    }

    private List<Alternative> of(int one) {
        var best = new int[MOST];
        var values = new long[MOST];
        for (int other = 0; other < standing.others(); other++) {
            long value = value(one, other);
            if (value > values[MOST - 1] && !standing.isPair(one, other)) {
                int at = MOST - 1;
                for (; at > 0 && values[at - 1] < value; at--) {
                    values[at] = values[at - 1];
                    best[at] = best[at - 1];
                }
                values[at] = value;
                best[at] = other;
            }
        }
        var result = new ArrayList<Alternative>();
        for (int at = 0; at < MOST && values[at] > 0; at++) {
            var score = standing.score(one, best[at]);
            result.add(new Alternative(standing.otherKey(best[at]), score, score.lacks(),
                    HardRule.in(standing.inTheWay(one, best[at]))));
        }
        return List.copyOf(result);
    }

    private long value(int one, int other) {
        int broken = standing.broken(one, other);
        if (broken == 0) {
            return POSSIBLE + standing.weight(one, other);
        }
        boolean isNarrow = broken == HardRule.BELOW_THRESHOLD.bit() || broken == HardRule.NO_SHARED_LANGUAGE.bit();
        return isNarrow ? standing.weight(one, other) : 0;
    }
}
