package org.tilti.partnerships.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tilti.partnerships.PlannedEntry;
import org.tilti.partnerships.PlannedEntry.Difference;
import org.tilti.partnerships.PlannedEntry.Refusal;

/**
 * What a row has been found to mean, in codes, so that it is told in the language of whoever reads it.
 *
 * @param parties slugs of those that were recognised
 * @param partnership the one that it speaks of, or has become
 */
record Finding(int number, RowOutcome outcome, List<String> parties, @Nullable UUID partnership,
        List<Difference> changes, List<Refusal> errors) {

    static Finding refused(int number, List<String> parties, List<Refusal> errors) {
        return new Finding(number, RowOutcome.REFUSED, parties, null, List.of(), errors);
    }

    static Finding of(int number, PlannedEntry plan) {
        return plan.refusals().isEmpty()
                ? new Finding(number, RowOutcome.of(plan.outcome()), plan.parties(), plan.known(), plan.differences(),
                        List.of())
                : new Finding(number, RowOutcome.REFUSED, plan.parties(), plan.known(), List.of(), plan.refusals());
    }

    Finding of(UUID entered) {
        return new Finding(number, outcome, parties, entered, changes, errors);
    }
}
