package org.tilti.calls;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import org.tilti.http.Concealment;
import org.tilti.identity.Viewer;
import org.tilti.projects.ProjectAccess;

/** Who may write a call: whoever may edit its project. */
@Singleton
class CallAccess {
    private final Calls calls;
    private final ProjectAccess projectAccess;
    private final Viewer viewer;
    private final Concealment concealment;

    CallAccess(Calls calls, ProjectAccess projectAccess, Viewer viewer, Concealment concealment) {
        this.calls = calls;
        this.projectAccess = projectAccess;
        this.viewer = viewer;
        this.concealment = concealment;
    }

    @Blocking
    @PermissionChecker("call:edit")
    boolean mayEdit(String slug) {
        if (viewer.isAnonymous()) {
            return false;
        }
        return calls.visibleTo(viewer, slug).map(Call::project).map(projectAccess::mayEdit)
                .orElseGet(concealment::refuse);
    }

    /** Whoever writes calls may try out their criteria. */
    @PermissionChecker("criteria:preview")
    boolean mayPreview(SecurityIdentity caller) {
        return !viewer.writesProjectsFor().isEmpty();
    }
}
