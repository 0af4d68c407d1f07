package org.tilti.partnerships.imports;

import org.tilti.background.WorkState;

/** Where an import stands. */
public enum ImportState {
    CHECKING, CHECKED, ENTERING, ENTERED, CANCELLED, FAILED;

    /** As it is when its work stands so: what the work has come to is stored with its result. */
    ImportState when(WorkState work) {
        return switch (work) {
            case CANCELLED -> CANCELLED;
            case FAILED -> FAILED;
            default -> this;
        };
    }
}
