package org.tilti.partnerships.matching;

import java.util.List;

/** Pins cannot be kept as they are; all of them are told at once. */
public class RefusedPins extends IllegalArgumentException {
    private final transient List<RefusedPin> refused;

    RefusedPins(List<RefusedPin> refused) {
        super("Pins against hard rules: " + refused);
        this.refused = List.copyOf(refused);
    }

    public List<RefusedPin> refused() {
        return refused;
    }
}
