package org.tilti.grants.decisions;

import io.quarkus.security.PermissionChecker;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.applications.GrantApplications;
import org.tilti.grants.applications.Impartiality;
import org.tilti.http.Concealment;
import org.tilti.http.ProblemType;
import org.tilti.identity.Viewer;
import org.tilti.projects.ProjectAccess;

/** Who decides on applications: coordinators of the project that calls who are not too close, and people only. */
@Singleton
class DecisionAccess {
    private final GrantApplications applications;
    private final Impartiality impartiality;
    private final ProjectAccess projectAccess;
    private final Viewer viewer;
    private final Concealment concealment;

    DecisionAccess(GrantApplications applications, Impartiality impartiality, ProjectAccess projectAccess, Viewer viewer,
            Concealment concealment) {
        this.applications = applications;
        this.impartiality = impartiality;
        this.projectAccess = projectAccess;
        this.viewer = viewer;
        this.concealment = concealment;
    }

    @Blocking
    @PermissionChecker("decision:read")
    boolean mayRead(UUID id) {
        return may(id, true);
    }

    @Blocking
    @PermissionChecker("decision:make")
    boolean mayMake(UUID id) {
        return may(id, false) && !viewer.isSystem();
    }

    private boolean may(UUID id, boolean onlyRead) {
        return !viewer.isAnonymous() && applications.visibleTo(viewer, id)
                .map(application -> projectAccess.mayEdit(application.call().project()) && isFree(application, onlyRead))
                .orElseGet(concealment::refuse);
    }

    /** A decision says what others think: whoever owes a review gives it first. */
    private boolean isFree(GrantApplication application, boolean onlyRead) {
        var isTooClose = impartiality.isTooClose(application);
        return !isTooClose && !impartiality.owesReview(application) || concealment.refuse(onlyRead ? ProblemType.NOT_FOUND
                : isTooClose ? ProblemType.CONFLICT_OF_INTEREST : ProblemType.OWN_REVIEW_FIRST);
    }
}
