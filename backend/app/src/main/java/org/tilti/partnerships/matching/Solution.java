package org.tilti.partnerships.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** The best pairs of a grid, the pinned ones among them, in the order of the keys. */
record Solution(List<Cell> cells) {

    /** As if there were no pins and forbids. */
    static Solution free(Grid grid, int limit, Progress progress) {
        return of(grid, List.of(), limit, ~HardRule.FORBIDDEN.bit(), progress);
    }

    static Solution with(Grid grid, List<Cell> pins, int limit, Progress progress) {
        return of(grid, pins, limit, ~0, progress);
    }

    private static Solution of(Grid grid, List<Cell> pins, int limit, int heeded, Progress progress) {
        int[] hosts = places(grid.hosts, grid.seekers.size());
        int[] seekers = places(grid.seekers, grid.hosts.size());
        if (Math.min(Arrays.stream(hosts).asLongStream().sum(), Arrays.stream(seekers).asLongStream().sum())
                > Grid.MOST_PAIRS) {
            throw new IllegalArgumentException("More than " + Grid.MOST_PAIRS + " pairs are too many for one run");
        }
        pins.forEach(pin -> {
            hosts[pin.host()]--;
            seekers[pin.seeker()]--;
        });
        var pinned = new HashSet<>(pins);
        Assignment.Weighing weighing = (host, seeker) -> (grid.broken(host, seeker) & heeded) != 0
                || pinned.contains(new Cell(host, seeker)) ? 0 : grid.weight(host, seeker);
        // The fewer places come one by one into the assignment, the sooner it is done.
        boolean byHost = Arrays.stream(hosts).sum() <= Arrays.stream(seekers).sum();
        int left = limit - pins.size();
        var assignment = byHost ? new Assignment(hosts, seekers, left, weighing)
                : new Assignment(seekers, hosts, left, (seeker, host) -> weighing.weight(host, seeker));
        assignment.run(progress);

        var cells = new ArrayList<>(pins);
        for (int host = 0; host < hosts.length; host++) {
            for (int seeker = 0; seeker < seekers.length; seeker++) {
                if (byHost ? assignment.isTaken(host, seeker) : assignment.isTaken(seeker, host)) {
                    cells.add(new Cell(host, seeker));
                }
            }
        }
        cells.sort(Comparator.comparingInt(Cell::host).thenComparingInt(Cell::seeker));
        return new Solution(cells);
    }

    /** Nobody has more places than there are others. */
    private static int[] places(List<Profile> candidates, int others) {
        return candidates.stream().mapToInt(one -> Math.min(one.candidate().places(), others)).toArray();
    }

    long total(Grid grid) {
        return cells.stream().mapToLong(cell -> grid.total(cell.host(), cell.seeker())).sum();
    }
}
