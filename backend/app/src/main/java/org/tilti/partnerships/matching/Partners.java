package org.tilti.partnerships.matching;

import java.util.Comparator;

/** Two organisations that are partners already, or will not be; which is named first makes no difference. */
public record Partners(String one, String other) implements Comparable<Partners> {
    private static final Comparator<Partners> BY_KEYS =
            Comparator.comparing(Partners::one).thenComparing(Partners::other);

    public Partners {
        if (one.compareTo(other) > 0) {
            var first = other;
            other = one;
            one = first;
        }
    }

    @Override
    public int compareTo(Partners another) {
        return BY_KEYS.compare(this, another);
    }
}
