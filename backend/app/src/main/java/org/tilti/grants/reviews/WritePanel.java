package org.tilti.grants.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import org.tilti.audit.AuditAction;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.organisations.Organisations;

/** Says who reviews the applications to a call. */
@ApplicationScoped
class WritePanel {
    private final ReviewPanels panels;
    private final Reviews reviews;
    private final AdministrativeChecks checks;
    private final Organisations organisations;
    private final ReviewAudit audit;

    WritePanel(ReviewPanels panels, Reviews reviews, AdministrativeChecks checks, Organisations organisations,
            ReviewAudit audit) {
        this.panels = panels;
        this.reviews = reviews;
        this.checks = checks;
        this.organisations = organisations;
        this.audit = audit;
    }

    void change(ReviewPanel panel, PanelDraft draft) {
        refuse(draft);
        panels.persistAndFlush(panel);
        var before = audit.picture(panel);
        panel.rewrite(draft);
        reviews.of(panel.call()).forEach(review -> follow(panel, review));
        panels.flush();
        audit.changed(panel, before);
    }

    /** What a change of the panel means for a review. */
    private void follow(ReviewPanel panel, Review review) {
        var before = audit.picture(review);
        var former = review.state();
        panel.member(review.person()).ifPresentOrElse(reviewer -> {
            var comesFromElsewhere = !review.organisation().equals(reviewer.organisation());
            review.isStill(reviewer);
            if (comesFromElsewhere && review.isActive() && checks.of(review.application()).orElseThrow().bars(reviewer)) {
                review.endByConflict(null);
            }
        }, review::takeOff);
        if (review.state() != former) {
            audit.record(AuditAction.RECUSED, review, before);
        }
    }

    private void refuse(PanelDraft draft) {
        var slugs = new LinkedHashMap<String, String>();
        var errors = new ArrayList<PlaceError>();
        var people = new HashSet<String>();
        for (int i = 0; i < draft.reviewers().size(); i++) {
            slugs.put("/reviewers/" + i + "/organisation", draft.reviewers().get(i).organisation());
            if (!people.add(draft.reviewers().get(i).person())) {
                errors.add(PlaceError.at("/reviewers/" + i + "/person", "repeated"));
            }
        }
        errors.addAll(organisations.unknown(slugs));
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }
}
