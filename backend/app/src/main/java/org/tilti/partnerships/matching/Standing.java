package org.tilti.partnerships.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The candidates of one side after a run: whom each has, who has a place left, and what keeps it from others. */
class Standing {
    final Side side;
    private final Grid grid;
    private final Set<Cell> cells;
    private final int[] hostPlaces;
    private final int[] seekerPlaces;
    private final boolean limitReached;

    Standing(Side side, Grid grid, Solution solution, int limit) {
        this.side = side;
        this.grid = grid;
        cells = new HashSet<>(solution.cells());
        hostPlaces = grid.hosts.stream().mapToInt(one -> one.candidate().places()).toArray();
        seekerPlaces = grid.seekers.stream().mapToInt(one -> one.candidate().places()).toArray();
        cells.forEach(cell -> {
            hostPlaces[cell.host()]--;
            seekerPlaces[cell.seeker()]--;
        });
        limitReached = cells.size() >= limit;
    }

    int size() {
        return side == Side.HOST ? grid.hosts.size() : grid.seekers.size();
    }

    int others() {
        return side == Side.HOST ? grid.seekers.size() : grid.hosts.size();
    }

    String key(int one) {
        return (side == Side.HOST ? grid.hosts : grid.seekers).get(one).key();
    }

    String otherKey(int other) {
        return (side == Side.HOST ? grid.seekers : grid.hosts).get(other).key();
    }

    Cell cell(int one, int other) {
        return side == Side.HOST ? new Cell(one, other) : new Cell(other, one);
    }

    boolean isPair(int one, int other) {
        return cells.contains(cell(one, other));
    }

    boolean hasNobody(int one) {
        return side == Side.HOST ? free(grid.hosts, hostPlaces, one) : free(grid.seekers, seekerPlaces, one);
    }

    private static boolean free(List<Profile> candidates, int[] placesLeft, int one) {
        return placesLeft[one] == candidates.get(one).candidate().places();
    }

    int broken(int one, int other) {
        return side == Side.HOST ? grid.broken(one, other) : grid.broken(other, one);
    }

    long weight(int one, int other) {
        return side == Side.HOST ? grid.weight(one, other) : grid.weight(other, one);
    }

    Score score(int one, int other) {
        return side == Side.HOST ? grid.score(one, other) : grid.score(other, one);
    }

    /** The broken rules of the pair and, where there are none, what has kept the other one away all the same. */
    int inTheWay(int one, int other) {
        int broken = broken(one, other);
        if (broken != 0) {
            return broken;
        }
        boolean isFree = (side == Side.HOST ? seekerPlaces : hostPlaces)[other] > 0;
        return !isFree ? HardRule.OUTBID.bit() : limitReached ? HardRule.NO_PLACE_LEFT.bit() : 0;
    }
}
