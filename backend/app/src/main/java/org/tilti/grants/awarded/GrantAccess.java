package org.tilti.grants.awarded;

import io.quarkus.security.PermissionChecker;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Predicate;
import org.tilti.http.Concealment;
import org.tilti.identity.Viewer;
import org.tilti.projects.ProjectAccess;

/** Who uses a grant, and who looks after it. What everybody may read of it needs no permission. */
@Singleton
class GrantAccess {
    private final Grants grants;
    private final ProjectAccess projectAccess;
    private final Viewer viewer;
    private final Concealment concealment;

    GrantAccess(Grants grants, ProjectAccess projectAccess, Viewer viewer, Concealment concealment) {
        this.grants = grants;
        this.projectAccess = projectAccess;
        this.viewer = viewer;
        this.concealment = concealment;
    }

    /** Those who act for one of the two sides. */
    @Blocking
    @PermissionChecker("grant:keep")
    boolean mayRead(UUID id) {
        return may(id, grant -> Grants.isKeptBy(viewer, grant));
    }

    /** Officers of the recipient. */
    @Blocking
    @PermissionChecker("grant:use")
    boolean mayUse(UUID id) {
        return may(id, grant -> viewer.answersCallsFor().contains(grant.application().applicant().slug()));
    }

    /** Coordinators of the project whose call has granted it. */
    @Blocking
    @PermissionChecker("grant:oversee")
    boolean mayOversee(UUID id) {
        return may(id, grant -> projectAccess.mayEdit(grant.application().call().project()));
    }

    private boolean may(UUID id, Predicate<Grant> rule) {
        return !viewer.isAnonymous() && grants.visibleTo(viewer, id).map(rule::test).orElseGet(concealment::refuse);
    }
}
