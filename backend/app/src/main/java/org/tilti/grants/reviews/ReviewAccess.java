package org.tilti.grants.reviews;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Predicate;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.applications.GrantApplications;
import org.tilti.grants.applications.Impartiality;
import org.tilti.http.Concealment;
import org.tilti.identity.Viewer;
import org.tilti.projects.ProjectAccess;

/** Who reviews, and who follows the reviews: those who lead the call. */
@Singleton
class ReviewAccess {
    private final Reviews reviews;
    private final ReviewReferences references;
    private final GrantApplications applications;
    private final Impartiality impartiality;
    private final ProjectAccess projectAccess;
    private final Viewer viewer;
    private final Concealment concealment;

    ReviewAccess(Reviews reviews, ReviewReferences references, GrantApplications applications,
            Impartiality impartiality, ProjectAccess projectAccess, Viewer viewer, Concealment concealment) {
        this.reviews = reviews;
        this.references = references;
        this.applications = applications;
        this.impartiality = impartiality;
        this.projectAccess = projectAccess;
        this.viewer = viewer;
        this.concealment = concealment;
    }

    @PermissionChecker("review:list")
    boolean mayList(SecurityIdentity caller) {
        return !viewer.isAnonymous();
    }

    @Blocking
    @PermissionChecker("review:read")
    boolean mayRead(UUID id) {
        return may(id, review -> true);
    }

    /** The reviewer alone. */
    @Blocking
    @PermissionChecker("review:write")
    boolean mayWrite(UUID id) {
        return may(id, review -> reviews.isMine(viewer, id));
    }

    /** The reviewer; also again, so that the same declaration with the same key is answered alike. */
    @Blocking
    @PermissionChecker("review:decline")
    boolean mayDeclareConflict(UUID id) {
        return !viewer.isAnonymous() && (reviews.wasMine(viewer, id) || mayWrite(id));
    }

    @Blocking
    @PermissionChecker("review:read-discussion")
    boolean mayReadDiscussion(UUID id) {
        return may(id, review -> references.seesOthers(review.application()));
    }

    @Blocking
    @PermissionChecker("review:discuss")
    boolean mayDiscuss(UUID id) {
        return may(id, review -> discusses(review.application()));
    }

    @Blocking
    @PermissionChecker("grant-application:read-discussion")
    boolean mayReadDiscussionOf(UUID id) {
        return mayOfApplication(id, references::seesOthers);
    }

    @Blocking
    @PermissionChecker("grant-application:discuss")
    boolean mayDiscussApplication(UUID id) {
        return mayOfApplication(id, this::discusses);
    }

    /** Those who have given their review, and coordinators of the call. */
    private boolean discusses(GrantApplication application) {
        return references.seesOthers(application) && (reviews.by(viewer, application).isPresent()
                || projectAccess.mayEdit(application.call().project()));
    }

    private boolean mayOfApplication(UUID id, Predicate<GrantApplication> rule) {
        return !viewer.isAnonymous() && applications.visibleTo(viewer, id)
                .map(application -> GrantApplications.isAsked(application, viewer) && impartiality.isTooClose(application)
                        ? concealment.refuse() : rule.test(application)).orElseGet(concealment::refuse);
    }

    private boolean may(UUID id, Predicate<Review> rule) {
        return !viewer.isAnonymous() && reviews.visibleTo(viewer, id).map(rule::test).orElseGet(concealment::refuse);
    }
}
