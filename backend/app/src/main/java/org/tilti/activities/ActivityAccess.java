package org.tilti.activities;

import io.quarkus.security.PermissionChecker;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;
import org.tilti.projects.ProjectAccess;

/** Who may write an activity: whoever may edit its project. */
@Singleton
class ActivityAccess {
    private final Activities activities;
    private final ProjectAccess projectAccess;
    private final Viewer viewer;

    ActivityAccess(Activities activities, ProjectAccess projectAccess, Viewer viewer) {
        this.activities = activities;
        this.projectAccess = projectAccess;
        this.viewer = viewer;
    }

    @Blocking
    @PermissionChecker("activity:edit")
    boolean mayEdit(UUID id) {
        if (viewer.isAnonymous()) {
            return false;
        }
        var activity = activities.visibleTo(viewer, id).orElseThrow(ProblemException::notFound);
        return projectAccess.mayEdit(activity.project());
    }
}
