package org.tilti.grants.decisions;

import io.quarkus.security.PermissionChecker;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.tilti.grants.applications.GrantApplications;
import org.tilti.http.Concealment;
import org.tilti.identity.Viewer;
import org.tilti.projects.ProjectAccess;

/** Who decides on applications: coordinators of the project that calls, and people only. */
@Singleton
class DecisionAccess {
    private final GrantApplications applications;
    private final ProjectAccess projectAccess;
    private final Viewer viewer;
    private final Concealment concealment;

    DecisionAccess(GrantApplications applications, ProjectAccess projectAccess, Viewer viewer, Concealment concealment) {
        this.applications = applications;
        this.projectAccess = projectAccess;
        this.viewer = viewer;
        this.concealment = concealment;
    }

    @Blocking
    @PermissionChecker("decision:read")
    boolean mayRead(UUID id) {
        return !viewer.isAnonymous() && applications.visibleTo(viewer, id)
                .map(application -> projectAccess.mayEdit(application.call().project())).orElseGet(concealment::refuse);
    }

    @Blocking
    @PermissionChecker("decision:make")
    boolean mayMake(UUID id) {
        return mayRead(id) && !viewer.isSystem();
    }
}
