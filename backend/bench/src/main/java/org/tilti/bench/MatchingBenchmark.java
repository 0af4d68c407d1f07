package org.tilti.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tilti.partnerships.matching.MatchResult;
import org.tilti.partnerships.matching.Matching;
import org.tilti.partnerships.matching.MatchingRules;
import org.tilti.partnerships.matching.Progress;

/**
 * Prints how the time of a matching grows with its size. Sizes take turns, so that a slow minute of the machine falls
 * on all of them; the median of the rounds counts.
 */
public class MatchingBenchmark {
    private static final int ROUNDS = 3;
    private static final int[][] SIZES =
            {{100, 100}, {200, 200}, {500, 1469}, {1000, 1000}, {2000, 2000}, {3000, 3000}};

    private MatchingBenchmark() {}

    /** Perhaps the path of a CSV file with the seekers. */
    public static void main(String[] args) throws IOException {
        var csv = args.length == 0 || args[0].isBlank() ? null : Path.of(args[0]);
        for (int i = 0; i < 5; i++) {
            run(new int[] {200, 200}, csv);
        }
        var seconds = new ArrayList<List<Double>>();
        var results = new ArrayList<MatchResult>();
        var megabytes = new long[SIZES.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int size = 0; size < SIZES.length; size++) {
                pools().forEach(MemoryPoolMXBean::resetPeakUsage);
                long start = System.nanoTime();
                var result = run(SIZES[size], csv);
                if (round == 0) {
                    seconds.add(new ArrayList<>());
                    results.add(result);
                }
                seconds.get(size).add((System.nanoTime() - start) / 1e9);
                megabytes[size] = Math.max(megabytes[size],
                        pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
            }
        }
        System.out.printf("%6s %8s %6s %9s  %-19s %8s%n", "hosts", "seekers", "pairs", "median", "all rounds", "heap");
        for (int size = 0; size < SIZES.length; size++) {
            var sorted = seconds.get(size).stream().sorted().toList();
            System.out.printf("%6d %8d %6d %7.2f s  %6.2f to %6.2f s %5d MB%n", SIZES[size][0], SIZES[size][1],
                    results.get(size).pairs().size(), sorted.get(ROUNDS / 2), sorted.getFirst(), sorted.getLast(),
                    megabytes[size]);
        }
    }

    private static MatchResult run(int[] size, @Nullable Path csv) throws IOException {
        var municipalities = new Municipalities(size[0]);
        return Matching.of(municipalities.hosts(size[0]), municipalities.seekers(size[1], csv), MatchingRules.DEFAULT,
                Progress.NONE);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
