package org.tilti.partnerships.runs;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Predicate;
import org.tilti.http.Concealment;
import org.tilti.identity.Viewer;
import org.tilti.projects.ProjectAccess;

/** Who matches: the coordinators of the call. Nobody else knows of a run. */
@Singleton
class MatchRunAccess {
    private final MatchRuns runs;
    private final ProjectAccess projectAccess;
    private final Viewer viewer;
    private final Concealment concealment;

    MatchRunAccess(MatchRuns runs, ProjectAccess projectAccess, Viewer viewer, Concealment concealment) {
        this.runs = runs;
        this.projectAccess = projectAccess;
        this.viewer = viewer;
        this.concealment = concealment;
    }

    @PermissionChecker("match-run:list")
    boolean mayList(SecurityIdentity caller) {
        return !viewer.seesDraftsOf().isEmpty();
    }

    @PermissionChecker("match-run:create")
    boolean mayCreate(SecurityIdentity caller) {
        return !viewer.writesProjectsFor().isEmpty();
    }

    @Blocking
    @PermissionChecker("match-run:read")
    boolean mayRead(UUID id) {
        return may(id, run -> true);
    }

    @Blocking
    @PermissionChecker("match-run:edit")
    boolean mayEdit(UUID id) {
        return may(id, run -> projectAccess.mayEdit(run.call().project()));
    }

    private boolean may(UUID id, Predicate<MatchRun> rule) {
        return !viewer.isAnonymous() && runs.visibleTo(viewer, id).map(rule::test).orElseGet(concealment::refuse);
    }
}
