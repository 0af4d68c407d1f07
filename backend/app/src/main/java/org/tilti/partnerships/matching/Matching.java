package org.tilti.partnerships.matching;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds, among all sets of pairs that keep the hard rules, the one with the greatest total of scores; between equal
 * totals lots are drawn ({@link Lot}), and all goes by the order of keys: the same input gives the same pairs.
 */
public class Matching {
    private Matching() {}

    /**
     * Takes seconds for hundreds of candidates, so it is for a background thread.
     *
     * @throws RefusedPins if pins cannot be kept
     * @throws java.util.concurrent.CancellationException once the progress says that the run is cancelled
     */
    public static MatchResult of(Collection<Candidate> hosts, Collection<Candidate> seekers, MatchingRules rules,
            Progress progress) {
        var grid = new Grid(hosts, seekers, rules, progress.between(0, 0.2));
        var pins = Pins.of(grid, rules);
        var solution = Solution.with(grid, pins, rules.limit(), progress.between(0.2, 0.55));
        boolean isFree = rules.pins().isEmpty() && rules.forbids().isEmpty();
        var free = isFree ? solution : Solution.free(grid, rules.limit(), progress.between(0.55, 0.9));

        var hostSide = new Standing(Side.HOST, grid, solution, rules.limit());
        var seekerSide = new Standing(Side.SEEKER, grid, solution, rules.limit());
        var alternatives = new TreeMap<String, List<Alternative>>();
        new Alternatives(hostSide).addTo(alternatives, progress.between(0.9, 0.95));
        new Alternatives(seekerSide).addTo(alternatives, progress.between(0.95, 1));
        progress.at(1);
        return new MatchResult(pairs(grid, solution, pins), solution.total(grid), free.total(grid),
                Stream.of(hostSide, seekerSide).flatMap(side -> LeftOut.of(side).stream()).toList(), alternatives);
    }

    /** The pins that cannot be kept, found without running: looks only at those who are pinned. */
    public static List<RefusedPin> refused(Collection<Candidate> hosts, Collection<Candidate> seekers,
            MatchingRules rules) {
        var pinnedHosts = rules.pins().stream().map(Pair::host).collect(toSet());
        var pinnedSeekers = rules.pins().stream().map(Pair::seeker).collect(toSet());
        try {
            Pins.of(new Grid(hosts.stream().filter(one -> pinnedHosts.contains(one.key())).toList(),
                    seekers.stream().filter(one -> pinnedSeekers.contains(one.key())).toList(), rules, Progress.NONE),
                    rules);
            return List.of();
        } catch (RefusedPins pins) {
            return pins.refused();
        }
    }

    private static List<MatchedPair> pairs(Grid grid, Solution solution, List<Cell> pins) {
        var pinned = new HashSet<>(pins);
        return solution.cells().stream().map(cell -> new MatchedPair(grid.hosts.get(cell.host()).key(),
                grid.seekers.get(cell.seeker()).key(), grid.score(cell.host(), cell.seeker()), pinned.contains(cell)))
                .toList();
    }
}
