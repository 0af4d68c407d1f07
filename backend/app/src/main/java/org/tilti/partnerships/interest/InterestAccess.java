package org.tilti.partnerships.interest;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Predicate;
import org.tilti.http.Concealment;
import org.tilti.identity.Viewer;
import org.tilti.projects.ProjectAccess;

/** Who answers calls, and who judges the answers. */
@Singleton
class InterestAccess {
    private final ExpressionsOfInterest interests;
    private final ProjectAccess projectAccess;
    private final Viewer viewer;
    private final Concealment concealment;

    InterestAccess(ExpressionsOfInterest interests, ProjectAccess projectAccess, Viewer viewer,
            Concealment concealment) {
        this.interests = interests;
        this.projectAccess = projectAccess;
        this.viewer = viewer;
        this.concealment = concealment;
    }

    @PermissionChecker("interest:list")
    boolean mayList(SecurityIdentity caller) {
        return !viewer.isAnonymous();
    }

    @PermissionChecker("interest:create")
    boolean mayCreate(SecurityIdentity caller) {
        return !viewer.answersCallsFor().isEmpty();
    }

    @Blocking
    @PermissionChecker("interest:read")
    boolean mayRead(UUID id) {
        return may(id, interest -> true);
    }

    /** Officers of the organisation. */
    @Blocking
    @PermissionChecker("interest:edit")
    boolean mayEdit(UUID id) {
        return may(id, interest -> viewer.answersCallsFor().contains(interest.organisation().slug()));
    }

    /** Coordinators of the project that calls. */
    @Blocking
    @PermissionChecker("interest:judge")
    boolean mayJudge(UUID id) {
        return may(id, interest -> projectAccess.mayEdit(interest.call().project()));
    }

    private boolean may(UUID id, Predicate<ExpressionOfInterest> rule) {
        return !viewer.isAnonymous()
                && interests.visibleTo(viewer, id).map(rule::test).orElseGet(concealment::refuse);
    }
}
