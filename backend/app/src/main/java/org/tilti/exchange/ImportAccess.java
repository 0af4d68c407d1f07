package org.tilti.exchange;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import org.tilti.identity.Viewer;

/** Who may import. */
@Singleton
class ImportAccess {
    private final Viewer viewer;

    ImportAccess(Viewer viewer) {
        this.viewer = viewer;
    }

    @PermissionChecker("import:run")
    boolean mayImport(SecurityIdentity caller) {
        return viewer.hasRole(Viewer.ADMINISTRATOR) || viewer.hasScope("imports:write");
    }
}
