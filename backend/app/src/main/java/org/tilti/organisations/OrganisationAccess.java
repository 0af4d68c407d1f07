package org.tilti.organisations;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import org.tilti.identity.Viewer;

/** Who may change organisations. */
@Singleton
class OrganisationAccess {
    private final Viewer viewer;

    OrganisationAccess(Viewer viewer) {
        this.viewer = viewer;
    }

    /** Whoever acts for the organisation in whatever role, and those who may write all organisations. */
    @PermissionChecker("organisation:profile")
    boolean mayWriteProfile(SecurityIdentity caller, String slug) {
        return mayWrite(caller) || viewer.speaksFor().contains(slug);
    }

    @PermissionChecker("organisation:write")
    boolean mayWrite(SecurityIdentity caller) {
        return viewer.hasRole(Viewer.ADMINISTRATOR) || viewer.hasScope("organisations:write");
    }
}
