package org.tilti.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tilti.audit.Outcome;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;

/** Collects what one import has done and everything it had to refuse, so that all mistakes are named at once. */
class ImportRun {
    private final List<ImportReport.Item> items = new ArrayList<>();
    private final List<PlaceError> errors = new ArrayList<>();

    void done(String pointer, String key, Outcome outcome) {
        items.add(new ImportReport.Item(pointer, key, outcome));
    }

    void refuse(PlaceError error) {
        errors.add(error);
    }

    /** Runs a step; what it refuses is noted under the pointer, and null comes back. */
    <T> @Nullable T at(String pointer, Supplier<T> step) {
        try {
            return step.get();
        } catch (ProblemException refused) {
            if (refused.errors().isEmpty()) {
                throw refused;
            }
            refused.errors().forEach(error -> errors.add(error.under(pointer)));
            return null;
        }
    }

    ImportReport report(boolean dryRun) {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return ImportReport.of(dryRun, items);
    }
}
