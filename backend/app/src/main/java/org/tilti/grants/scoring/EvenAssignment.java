package org.tilti.grants.scoring;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shares applications out among reviewers so that their loads are as even as can be, the same way each time. Each place
 * goes along the chain of exchanges that ends with the reviewer who has least; no other assignment has a smaller sum of
 * squared loads (Harvey et al., Semi-matchings for bipartite graphs and load balancing, 2006).
 */
public final class EvenAssignment {
    private final Map<UUID, Demand> demands = new TreeMap<>();
    private final Map<UUID, Set<String>> given = new LinkedHashMap<>();
    private final Map<String, Set<UUID>> holding = new HashMap<>();
    private final Map<String, Integer> loads = new HashMap<>();

    /**
     * An application that wants reviewers.
     *
     * @param candidates everybody who may review it and does not yet
     */
    public record Demand(UUID application, int wanted, Set<String> candidates) {
        public int missing() {
            return Math.max(0, wanted - candidates.size());
        }
    }

    /** A reviewer reached, and from whom which application would have to be taken over for it. */
    private record Step(String reviewer, UUID application, @Nullable Step before) {}

    private EvenAssignment(Collection<Demand> all, Map<String, Integer> before) {
        for (var demand : all) {
            demands.put(demand.application(), demand);
            demand.candidates().forEach(reviewer -> {
                loads.put(reviewer, before.getOrDefault(reviewer, 0));
                holding.put(reviewer, new TreeSet<>());
            });
        }
        demands.keySet().forEach(application -> given.put(application, new TreeSet<>()));
    }

    /**
     * Who reviews what anew, by application.
     *
     * @param before how many applications each reviewer has already, and keeps
     */
    public static Map<UUID, Set<String>> of(Collection<Demand> demands, Map<String, Integer> before) {
        var assignment = new EvenAssignment(demands, before);
        assignment.demands.values().forEach(assignment::serve);
        return assignment.given;
    }

    private void serve(Demand demand) {
        for (int place = 0; place < demand.wanted() - demand.missing(); place++) {
            var end = leastLoaded(demand);
            loads.merge(end.reviewer(), 1, Integer::sum);
            for (var step = end; step != null; step = step.before()) {
                given.get(step.application()).add(step.reviewer());
                holding.get(step.reviewer()).add(step.application());
                if (step.before() != null) {
                    given.get(step.application()).remove(step.before().reviewer());
                    holding.get(step.before().reviewer()).remove(step.application());
                }
            }
        }
    }

    /** The end of the shortest chain to whoever has least of all that can be reached. */
    private Step leastLoaded(Demand demand) {
        int least = Collections.min(loads.values());
        var reached = new LinkedHashMap<String, Step>();
        var queue = new ArrayDeque<>(extend(reached, demand, null));
        while (!queue.isEmpty() && reached.size() < loads.size()
                && reached.keySet().stream().noneMatch(reviewer -> loads.get(reviewer) == least)) {
            var from = queue.remove();
            for (var application : holding.get(from.reviewer())) {
                queue.addAll(extend(reached, demands.get(application), from));
            }
        }
        return reached.values().stream().min(Comparator.comparing(step -> loads.get(step.reviewer()))).orElseThrow();
    }

    private List<Step> extend(Map<String, Step> reached, Demand through, @Nullable Step from) {
        var steps = through.candidates().stream()
                .filter(reviewer -> !reached.containsKey(reviewer) && !given.get(through.application()).contains(reviewer))
                .sorted(Comparator.comparing((String reviewer) -> mixed(through.application(), reviewer))
                        .thenComparing(Comparator.naturalOrder()))
                .map(reviewer -> new Step(reviewer, through.application(), from)).toList();
        steps.forEach(step -> reached.put(step.reviewer(), step));
        return steps;
    }

    /** Among equals the order differs from application to application, so that not always the same ones meet. */
    private static int mixed(UUID application, String reviewer) {
        return new SplittableRandom(((long) application.hashCode() << Integer.SIZE) ^ reviewer.hashCode()).nextInt();
    }
}
