package org.tilti.partnerships.matching;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Copies sets into their natural order, so that equal inputs of two runs are also written alike. */
class InOrder {
    private InOrder() {}

    static <T extends Comparable<T>> Set<T> copyOf(Collection<T> elements) {
        return Collections.unmodifiableSet(new TreeSet<>(elements));
    }
}
