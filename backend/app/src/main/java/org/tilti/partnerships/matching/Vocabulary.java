package org.tilti.partnerships.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Numbers codes in the order they come, so that what millions of pairs share is counted by bits. */
class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();

    int numberOf(String code) {
        return numbers.computeIfAbsent(code, any -> numbers.size());
    }

    long[] bitsOf(Collection<String> codes) {
        var numbered = codes.stream().mapToInt(this::numberOf).toArray();
        var bits = new long[(numbers.size() + 63) / 64];
        for (int number : numbered) {
            bits[number / 64] |= 1L << number;
        }
        return bits;
    }

    static int shared(long[] some, long[] others) {
        int count = 0;
        for (int i = Math.min(some.length, others.length) - 1; i >= 0; i--) {
            count += Long.bitCount(some[i] & others[i]);
        }
        return count;
    }
}
