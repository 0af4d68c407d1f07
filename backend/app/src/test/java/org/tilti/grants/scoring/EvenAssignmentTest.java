package org.tilti.grants.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tilti.grants.scoring.EvenAssignment.Demand;

class EvenAssignmentTest {
    @Property(tries = 500)
    void givesEachAsManyAsItWantsOfThoseWhoMayAndNobodyElse(@ForAll @IntRange(min = 0, max = 40) int applications,
            @ForAll @IntRange(min = 1, max = 12) int reviewers, @ForAll long seed) {
        var demands = random(applications, reviewers, seed);

        var given = EvenAssignment.of(demands, Map.of());

        for (var demand : demands) {
            var mine = given.get(demand.application());
            assertTrue(demand.candidates().containsAll(mine), "nobody who is barred");
            assertEquals(Math.min(demand.wanted(), demand.candidates().size()), mine.size());
            assertEquals(demand.wanted() - demand.missing(), mine.size());
        }
    }

    @Property(tries = 500)
    void differsByOneAtMostWhereEverybodyMayReviewEverything(@ForAll @IntRange(min = 1, max = 60) int applications,
            @ForAll @IntRange(min = 1, max = 12) int reviewers, @ForAll @IntRange(min = 1, max = 9) int wanted,
            @ForAll long seed) {
        var random = new Random(seed);
        var all = names(reviewers);
        var demands = IntStream.range(0, applications)
                .mapToObj(i -> new Demand(id(random), wanted, all)).toList();

        var loads = loads(EvenAssignment.of(demands, Map.of()), Map.of(), all).values();

        assertTrue(Collections.max(loads) - Collections.min(loads) <= 1, loads.toString());
    }

    /** So its loads differ by one at most wherever that is possible at all. */
    @Property(tries = 500)
    void isAsEvenAsTheMostEvenOfAll(@ForAll @IntRange(min = 1, max = 5) int applications,
            @ForAll @IntRange(min = 1, max = 5) int reviewers, @ForAll long seed) {
        var demands = random(applications, reviewers, seed);
        var before = before(reviewers, seed);

        var loads = loads(EvenAssignment.of(demands, before), before, names(reviewers));

        assertEquals(mostEven(demands, new HashMap<>(before)), squares(loads.values()));
    }

    @Property(tries = 200)
    void isTheSameInWhicheverOrderTheyCome(@ForAll @IntRange(min = 1, max = 30) int applications,
            @ForAll @IntRange(min = 1, max = 9) int reviewers, @ForAll long seed) {
        var demands = new ArrayList<>(random(applications, reviewers, seed));
        var given = EvenAssignment.of(demands, Map.of());
        Collections.shuffle(demands, new Random(seed));

        assertEquals(given, EvenAssignment.of(demands, Map.of()));
    }

    @Test
    void doesNotLetTheSameOnesAlwaysMeet() {
        var random = new Random(1);
        var all = names(6);
        var demands = IntStream.range(0, 60).mapToObj(i -> new Demand(id(random), 2, all)).toList();

        assertTrue(new HashSet<>(EvenAssignment.of(demands, Map.of()).values()).size() >= 12);
    }

    @Test
    void sharesTwoThousandOutAmongFifty() {
        var random = new Random(1);
        var all = names(50);
        var demands = IntStream.range(0, 2000).mapToObj(i -> {
            var candidates = new HashSet<>(all);
            candidates.remove("r" + i % 50);
            return new Demand(id(random), 3, candidates);
        }).toList();

        assertEquals(Set.of(120), Set.copyOf(loads(EvenAssignment.of(demands, Map.of()), Map.of(), all).values()));
    }

    private static List<Demand> random(int applications, int reviewers, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, applications).mapToObj(i -> new Demand(id(random), random.nextInt(4),
                names(reviewers).stream().filter(name -> random.nextInt(3) > 0).collect(Collectors.toSet()))).toList();
    }

    private static Map<String, Integer> before(int reviewers, long seed) {
        var random = new Random(seed + 1);
        return names(reviewers).stream().collect(Collectors.toMap(name -> name, name -> random.nextInt(4)));
    }

    private static Set<String> names(int reviewers) {
        return IntStream.range(0, reviewers).mapToObj(i -> "r" + i).collect(Collectors.toSet());
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static Map<String, Integer> loads(
            Map<UUID, Set<String>> given, Map<String, Integer> before, Set<String> reviewers) {
        var loads = new TreeMap<String, Integer>();
        reviewers.forEach(reviewer -> loads.put(reviewer, before.getOrDefault(reviewer, 0)));
        given.values().forEach(mine -> mine.forEach(reviewer -> loads.merge(reviewer, 1, Integer::sum)));
        return loads;
    }

    private static int squares(Collection<Integer> loads) {
        return loads.stream().mapToInt(load -> load * load).sum();
    }

    /** By trying all. */
    private static int mostEven(List<Demand> left, Map<String, Integer> loads) {
        if (left.isEmpty()) {
            return squares(loads.values());
        }
        var first = left.getFirst();
        int best = Integer.MAX_VALUE;
        for (var chosen : subsets(List.copyOf(first.candidates()), first.wanted() - first.missing())) {
            chosen.forEach(reviewer -> loads.merge(reviewer, 1, Integer::sum));
            best = Math.min(best, mostEven(left.subList(1, left.size()), loads));
            chosen.forEach(reviewer -> loads.merge(reviewer, -1, Integer::sum));
        }
        return best;
    }

    private static List<Set<String>> subsets(List<String> of, int size) {
        if (size == 0) {
            return List.of(Set.of());
        }
        var subsets = new ArrayList<Set<String>>();
        for (int i = 0; i < of.size(); i++) {
            for (var rest : subsets(of.subList(i + 1, of.size()), size - 1)) {
                var subset = new HashSet<>(rest);
                subset.add(of.get(i));
                subsets.add(subset);
            }
        }
        return subsets;
    }
}
