package org.tilti.partnerships.imports;

import org.tilti.audit.Outcome;

/** What a row comes to: what an import makes of a thing, or that it is refused. */
public enum RowOutcome {
    CREATED, CHANGED, UNCHANGED, REFUSED;

    static RowOutcome of(Outcome outcome) {
        return valueOf(outcome.name());
    }
}
