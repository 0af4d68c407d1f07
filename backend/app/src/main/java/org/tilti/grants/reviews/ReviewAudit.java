package org.tilti.grants.reviews;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditSubject;
import org.tilti.audit.AuditTrail;
import org.tilti.grants.scoring.Score;

/** Writes checks, panels and reviews into the history; that of an application tells of its reviews. */
@ApplicationScoped
class ReviewAudit {
    private final EntityManager database;
    private final AuditTrail audit;

    ReviewAudit(EntityManager database, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
    }

    /** What the history keeps of a review. */
    private record Picture(String reviewer, String organisation, ReviewState state, List<Score> scores,
            @Nullable String reason) {}

    JsonNode picture(Review review) {
        return audit.picture(new Picture(review.displayName(), review.organisation(), review.state(), review.scores(),
                review.reason()));
    }

    /** Of reviews that are stored already: looking for changes in all of them before each entry would take minutes. */
    void assigned(List<Review> reviews) {
        var former = database.getFlushMode();
        database.setFlushMode(FlushModeType.COMMIT);
        reviews.forEach(review -> record(AuditAction.ASSIGNED, review, JsonNodeFactory.instance.objectNode()));
        database.setFlushMode(former);
    }

    void record(AuditAction action, Review review, JsonNode before) {
        var call = review.application().call();
        var leads = Stream.concat(Stream.of(review.organisation()), call.project().leads().stream()).toList();
        audit.record(action, new AuditSubject(AuditSubject.Kind.REVIEW, review.id(), review.id().toString(), call.title(),
                review.application().id(), leads), before, picture(review));
    }

    JsonNode picture(ReviewPanel panel) {
        return audit.picture(new PanelDraft(panel.reviewers()));
    }

    void changed(ReviewPanel panel, JsonNode before) {
        var call = panel.call();
        audit.record(AuditAction.CHANGED, new AuditSubject(AuditSubject.Kind.CALL, call.id(), call.slug(),
                call.title(), call.id(), call.project().leads()), before, new PanelDraft(panel.reviewers()));
    }

    void checked(AdministrativeCheck check) {
        var application = check.application();
        var call = application.call();
        audit.record(AuditAction.CHECKED, new AuditSubject(AuditSubject.Kind.REVIEW, application.id(),
                application.id().toString(), call.title(), application.id(), call.project().leads()),
                JsonNodeFactory.instance.objectNode(), check.details());
    }
}
