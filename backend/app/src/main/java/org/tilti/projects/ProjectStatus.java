package org.tilti.projects;

import java.util.Set;

/** Where a project stands; stored, never derived from its dates. */
public enum ProjectStatus {
    PLANNED, ACTIVE, COMPLETED, CANCELLED;

    /** The states that may follow. */
    public Set<ProjectStatus> next() {
        return switch (this) {
            case PLANNED -> Set.of(ACTIVE, CANCELLED);
            case ACTIVE -> Set.of(COMPLETED, CANCELLED);
            case COMPLETED, CANCELLED -> Set.of();
        };
    }
}
