package org.tilti.projects;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import org.tilti.http.Concealment;
import org.tilti.identity.Viewer;

/** Who may write which projects. What a caller may not even see answers 404, whatever the caller's rights. */
@Singleton
public class ProjectAccess {
    private final Projects projects;
    private final Viewer viewer;
    private final Concealment concealment;

    ProjectAccess(Projects projects, Viewer viewer, Concealment concealment) {
        this.projects = projects;
        this.viewer = viewer;
        this.concealment = concealment;
    }

    @PermissionChecker("project:create")
    boolean mayCreate(SecurityIdentity caller) {
        return !viewer.writesProjectsFor().isEmpty();
    }

    /** Coordinators of the organisations that lead it. */
    @Blocking
    @PermissionChecker("project:edit")
    boolean mayEdit(String slug) {
        if (viewer.isAnonymous()) {
            return false;
        }
        return projects.visibleTo(viewer, slug).map(this::mayEdit).orElseGet(concealment::refuse);
    }

    public boolean mayEdit(Project project) {
        return project.leads().stream().anyMatch(viewer.writesProjectsFor()::contains);
    }
}
