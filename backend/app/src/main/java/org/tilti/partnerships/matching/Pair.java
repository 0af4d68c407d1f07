package org.tilti.partnerships.matching;

import java.util.Comparator;

/** A host and a seeker by their keys. */
public record Pair(String host, String seeker) implements Comparable<Pair> {
    private static final Comparator<Pair> BY_KEYS = Comparator.comparing(Pair::host).thenComparing(Pair::seeker);

    @Override
    public int compareTo(Pair other) {
        return BY_KEYS.compare(this, other);
    }
}
