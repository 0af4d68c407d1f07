package org.tilti.activities;

import io.quarkus.security.PermissionChecker;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.tilti.http.Concealment;
import org.tilti.identity.Viewer;
import org.tilti.projects.ProjectAccess;

/** Who may write an activity: whoever may edit its project. */
@Singleton
class ActivityAccess {
    private final Activities activities;
    private final ProjectAccess projectAccess;
    private final Viewer viewer;
    private final Concealment concealment;

    ActivityAccess(Activities activities, ProjectAccess projectAccess, Viewer viewer, Concealment concealment) {
        this.activities = activities;
        this.projectAccess = projectAccess;
        this.viewer = viewer;
        this.concealment = concealment;
    }

    @Blocking
    @PermissionChecker("activity:edit")
    boolean mayEdit(UUID id) {
        if (viewer.isAnonymous()) {
            return false;
        }
        return activities.visibleTo(viewer, id).map(Activity::project).map(projectAccess::mayEdit)
                .orElseGet(concealment::refuse);
    }
}
