package org.tilti.partnerships.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pins outdo the threshold, but no other hard rule: what cannot be kept is refused before anything is computed. */
class Pins {
    private final Grid grid;
    private final int limit;
    private final int[] hostUses;
    private final int[] seekerUses;
    private final List<Cell> kept = new ArrayList<>();
    private final List<RefusedPin> refused = new ArrayList<>();

    private Pins(Grid grid, int limit) {
        this.grid = grid;
        this.limit = limit;
        hostUses = new int[grid.hosts.size()];
        seekerUses = new int[grid.seekers.size()];
    }

    static List<Cell> of(Grid grid, MatchingRules rules) {
        var pins = new Pins(grid, rules.limit());
        rules.pins().forEach(pins::add);
        if (!pins.refused.isEmpty()) {
            throw new RefusedPins(pins.refused);
        }
        return pins.kept;
    }

    private void add(Pair pin) {
        var cell = grid.cell(pin.host(), pin.seeker());
        var rule = cell == null ? HardRule.NOT_IN_CALL : against(cell);
        if (rule != null) {
            refused.add(new RefusedPin(pin, rule));
        } else if (cell != null) {
            kept.add(cell);
            hostUses[cell.host()]++;
            seekerUses[cell.seeker()]++;
        }
    }

    private @Nullable HardRule against(Cell cell) {
        int broken = grid.broken(cell.host(), cell.seeker()) & ~HardRule.BELOW_THRESHOLD.bit();
        if (broken != 0) {
            return HardRule.in(broken).iterator().next();
        }
        boolean hasPlaces = kept.size() < limit
                && hostUses[cell.host()] < grid.hosts.get(cell.host()).candidate().places()
                && seekerUses[cell.seeker()] < grid.seekers.get(cell.seeker()).candidate().places();
        return hasPlaces ? null : HardRule.NO_PLACE_LEFT;
    }
}
