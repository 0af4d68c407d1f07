package org.tilti.grants.applications;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Predicate;
import org.tilti.http.Concealment;
import org.tilti.http.ProblemType;
import org.tilti.identity.Viewer;

/** Who applies for grants, and who else reads, writes and judges applications. */
@Singleton
class GrantAccess {
    private final GrantApplications applications;
    private final Impartiality impartiality;
    private final Viewer viewer;
    private final Concealment concealment;

    GrantAccess(GrantApplications applications, Impartiality impartiality, Viewer viewer, Concealment concealment) {
        this.applications = applications;
        this.impartiality = impartiality;
        this.viewer = viewer;
        this.concealment = concealment;
    }

    @PermissionChecker("grant-application:list")
    boolean mayList(SecurityIdentity caller) {
        return !viewer.isAnonymous();
    }

    @PermissionChecker("grant-application:create")
    boolean mayCreate(SecurityIdentity caller) {
        return !viewer.answersCallsFor().isEmpty();
    }

    @Blocking
    @PermissionChecker("grant-application:read")
    boolean mayRead(UUID id) {
        return may(id, application -> true);
    }

    /** The applicant, and those it is shared with: what they discuss is not for those who judge. */
    @Blocking
    @PermissionChecker("grant-application:read-comments")
    boolean mayReadComments(UUID id) {
        return may(id, application -> ApplicationRight.isInside(application, viewer));
    }

    @Blocking
    @PermissionChecker("grant-application:comment")
    boolean mayComment(UUID id) {
        return has(id, ApplicationRight.COMMENT);
    }

    @Blocking
    @PermissionChecker("grant-application:edit")
    boolean mayEdit(UUID id) {
        return has(id, ApplicationRight.EDIT);
    }

    @Blocking
    @PermissionChecker("grant-application:submit")
    boolean maySubmit(UUID id) {
        return has(id, ApplicationRight.SUBMIT);
    }

    @Blocking
    @PermissionChecker("grant-application:judge")
    boolean mayJudge(UUID id) {
        return judges(id, ProblemType.CONFLICT_OF_INTEREST);
    }

    /** Nobody who may not judge it for being too close to it even learns that there is anything. */
    @Blocking
    @PermissionChecker("grant-application:follow-judges")
    boolean mayFollowJudges(UUID id) {
        return judges(id, ProblemType.NOT_FOUND);
    }

    private boolean judges(UUID id, ProblemType whenTooClose) {
        return may(id, application -> ApplicationRight.of(application, viewer).contains(ApplicationRight.JUDGE)
                && (!impartiality.isTooClose(application) || concealment.refuse(whenTooClose)));
    }

    private boolean has(UUID id, ApplicationRight right) {
        return may(id, application -> ApplicationRight.of(application, viewer).contains(right));
    }

    private boolean may(UUID id, Predicate<GrantApplication> rule) {
        return !viewer.isAnonymous()
                && applications.visibleTo(viewer, id).map(rule::test).orElseGet(concealment::refuse);
    }
}
