package org.tilti.grants.awarded;

import io.quarkus.security.PermissionChecker;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Predicate;
import org.tilti.grants.applications.Impartiality;
import org.tilti.http.Concealment;
import org.tilti.http.ProblemType;
import org.tilti.identity.Viewer;
import org.tilti.projects.ProjectAccess;

/** Who uses a grant, and who looks after it. What everybody may read of it needs no permission. */
@Singleton
class GrantAccess {
    private final Grants grants;
    private final ProjectAccess projectAccess;
    private final Impartiality impartiality;
    private final Viewer viewer;
    private final Concealment concealment;

    GrantAccess(Grants grants, ProjectAccess projectAccess, Impartiality impartiality, Viewer viewer,
            Concealment concealment) {
        this.grants = grants;
        this.projectAccess = projectAccess;
        this.impartiality = impartiality;
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

    @Blocking
    @PermissionChecker("grant:oversee")
    boolean mayOversee(UUID id) {
        return may(id, grant -> leads(grant) && (isImpartial(grant) || concealment.refuse(ProblemType.CONFLICT_OF_INTEREST)));
    }

    /** Coordinators of the project whose call has granted it, but for those who are too close to judge it. */
    boolean oversees(Grant grant) {
        return leads(grant) && isImpartial(grant);
    }

    private boolean leads(Grant grant) {
        return projectAccess.mayEdit(grant.application().call().project());
    }

    private boolean isImpartial(Grant grant) {
        return !impartiality.isTooClose(grant.application());
    }

    private boolean may(UUID id, Predicate<Grant> rule) {
        return !viewer.isAnonymous() && grants.visibleTo(viewer, id).map(rule::test).orElseGet(concealment::refuse);
    }
}
