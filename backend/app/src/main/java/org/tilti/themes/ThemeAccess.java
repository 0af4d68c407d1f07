package org.tilti.themes;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import org.tilti.identity.Viewer;

/** Who may change themes. */
@Singleton
class ThemeAccess {
    private final Viewer viewer;

    ThemeAccess(Viewer viewer) {
        this.viewer = viewer;
    }

    @PermissionChecker("theme:write")
    boolean mayWrite(SecurityIdentity caller) {
        return viewer.hasRole(Viewer.ADMINISTRATOR) || viewer.hasScope("themes:write");
    }
}
