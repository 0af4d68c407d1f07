package org.tilti.grants.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.tilti.audit.AuditAction;
import org.tilti.calls.terms.ReviewCriterion;
import org.tilti.grants.scoring.Score;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.time.DatabaseClock;

/** Writes and gives reviews, and takes off whoever has a conflict of interest. */
@ApplicationScoped
class WriteReview {
    private final Reviews reviews;
    private final ReviewPanels panels;
    private final AssignReviews assign;
    private final ReviewAudit audit;
    private final DatabaseClock clock;
    private final Event<ConflictDeclared> declared;

    WriteReview(Reviews reviews, ReviewPanels panels, AssignReviews assign, ReviewAudit audit, DatabaseClock clock,
            Event<ConflictDeclared> declared) {
        this.reviews = reviews;
        this.panels = panels;
        this.assign = assign;
        this.audit = audit;
        this.clock = clock;
        this.declared = declared;
    }

    void change(Review review, ReviewDraft draft) {
        review.requireWritable();
        refuse(contradictions(review.criteria(), draft.scores()));
        if (!review.scores().equals(draft.scores())) {
            transition(review, AuditAction.CHANGED, () -> review.rewrite(draft.scores()));
        }
    }

    private static List<PlaceError> contradictions(List<ReviewCriterion> criteria, List<Score> scores) {
        var codes = criteria.stream().map(ReviewCriterion::code).toList();
        var said = new HashSet<String>();
        var errors = new ArrayList<PlaceError>();
        for (int i = 0; i < scores.size(); i++) {
            var score = scores.get(i);
            if (!codes.contains(score.criterion())) {
                errors.add(PlaceError.at("/scores/" + i + "/criterion", "one-of", String.join(", ", codes)));
            } else if (!said.add(score.criterion())) {
                errors.add(PlaceError.at("/scores/" + i + "/criterion", "repeated"));
            }
            if (score.score() != null && score.notApplicable()) {
                errors.add(PlaceError.at("/scores/" + i + "/score", "score-not-applicable"));
            }
        }
        return errors;
    }

    void give(Review review) {
        transition(review, AuditAction.GIVEN, () -> {
            review.give(clock.now());
            refuse(obstacles(review));
        });
    }

    /** What is not said yet, by criterion. */
    private static List<PlaceError> obstacles(Review review) {
        var errors = new ArrayList<PlaceError>();
        for (int i = 0; i < review.criteria().size(); i++) {
            var code = review.criteria().get(i).code();
            if (review.scores().stream().noneMatch(score -> score.criterion().equals(code) && score.saysAll())) {
                errors.add(PlaceError.at("/criteria/" + i, "needed-to-give"));
            }
        }
        if (errors.isEmpty() && review.points() == null) {
            errors.add(PlaceError.at("/scores", "nothing-applicable"));
        }
        return errors;
    }

    /** Takes the reviewer off, and gives the application to whoever of the panel has least to do. */
    void declareConflict(Review review, String reason) {
        var panel = panels.locked(review.application().call());
        transition(review, AuditAction.RECUSED, () -> review.declareConflict(reason));
        assign.one(panel, review.application());
        declared.fire(new ConflictDeclared(review.application()));
    }

    private void transition(Review review, AuditAction action, Runnable what) {
        var before = audit.picture(review);
        what.run();
        reviews.flush();
        audit.record(action, review, before);
    }

    private static void refuse(List<PlaceError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }
}
