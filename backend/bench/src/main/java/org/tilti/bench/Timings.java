package org.tilti.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Medians of what was asked in turn. */
final class Timings {
    private static final int ROUNDS = 60;

    private Timings() {}

    /** In milliseconds; the first half of the rounds warms up. */
    static Map<String, List<Double>> measured(Map<String, Runnable> asked) {
        var times = new LinkedHashMap<String, List<Double>>();
        asked.forEach((name, ask) -> times.put(name, new ArrayList<>()));
        for (int round = 0; round < 2 * ROUNDS; round++) {
            for (var entry : asked.entrySet()) {
                long start = System.nanoTime();
                entry.getValue().run();
                if (round >= ROUNDS) {
                    times.get(entry.getKey()).add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        return times;
    }

    /** With the ratio of each that is compared to the one before it. */
    static void print(String heading, Map<String, List<Double>> times, Predicate<String> compared) {
        System.out.printf("%n%-44s %9s   %-19s %s%n", heading, "median", "middle half", "ratio");
        var before = 0.0;
        for (var entry : times.entrySet()) {
            var sorted = entry.getValue().stream().sorted().toList();
            var median = sorted.get(sorted.size() / 2);
            System.out.printf("%-44s %6.1f ms   %5.1f to %5.1f ms   %s%n", entry.getKey(), median,
                    sorted.get(sorted.size() / 4), sorted.get(sorted.size() * 3 / 4),
                    compared.test(entry.getKey()) ? "%.2f".formatted(median / before) : "");
            before = median;
        }
    }
}
