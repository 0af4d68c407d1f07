package org.tilti.partnerships.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The greatest total by trying everything: for each cell in turn with and without it, as far as places allow. */
class Exhaustive {
    private final long[][] weights;
    private final Map<String, Long> known = new HashMap<>();

    private Exhaustive(long[][] weights) {
        this.weights = weights;
    }

    /** Cells with a negative weight are never taken. */
    static long best(long[][] weights, int[] rowPlaces, int[] columnPlaces, int limit) {
        return new Exhaustive(weights).best(0, 0, rowPlaces.clone(), columnPlaces.clone(), limit);
    }

    /** Of a whole call, without pins and forbids or with them. */
    static long total(Call call, boolean heeded) {
        var rules = heeded ? call.rules() : call.rules().with(Set.of(), Set.of());
        var judged = call.with(rules);
        int[] hosts = call.hosts().stream().mapToInt(Candidate::places).toArray();
        int[] seekers = call.seekers().stream().mapToInt(Candidate::places).toArray();
        var weights = new long[hosts.length][seekers.length];
        long pinned = 0;
        int limit = rules.limit();
        for (int host = 0; host < hosts.length; host++) {
            for (int seeker = 0; seeker < seekers.length; seeker++) {
                var one = call.hosts().get(host);
                var other = call.seekers().get(seeker);
                int score = call.score(one, other).total();
                weights[host][seeker] = judged.broken(one, other).isEmpty() ? score : -1;
                if (rules.pins().contains(new Pair(one.key(), other.key()))) {
                    weights[host][seeker] = -1;
                    pinned += score;
                    hosts[host]--;
                    seekers[seeker]--;
                    limit--;
                }
            }
        }
        return pinned + best(weights, hosts, seekers, limit);
    }

    private long best(int row, int column, int[] rowPlaces, int[] columnPlaces, int limit) {
        if (row == rowPlaces.length || limit == 0) {
            return 0;
        }
        if (column == columnPlaces.length || rowPlaces[row] == 0) {
            return best(row + 1, 0, rowPlaces, columnPlaces, limit);
        }
        var state = row + "," + column + "," + rowPlaces[row] + Arrays.toString(columnPlaces) + limit;
        var before = known.get(state);
        if (before != null) {
            return before;
        }
        long best = best(row, column + 1, rowPlaces, columnPlaces, limit);
        if (weights[row][column] >= 0 && columnPlaces[column] > 0) {
            rowPlaces[row]--;
            columnPlaces[column]--;
            best = Math.max(best, weights[row][column]
                    + best(row, column + 1, rowPlaces, columnPlaces, limit - 1));
            rowPlaces[row]++;
            columnPlaces[column]++;
        }
        known.put(state, best);
        return best;
    }
}
