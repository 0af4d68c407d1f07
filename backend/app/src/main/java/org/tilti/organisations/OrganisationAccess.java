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

    @PermissionChecker("organisation:write")
    boolean mayWrite(SecurityIdentity caller) {
        return viewer.hasRole(Viewer.ADMINISTRATOR) || viewer.hasScope("organisations:write");
    }
}
