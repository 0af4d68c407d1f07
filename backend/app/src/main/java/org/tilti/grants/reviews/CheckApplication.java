package org.tilti.grants.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tilti.audit.AuditAction;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.applications.MoveApplication;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.identity.Viewer;
import org.tilti.organisations.Organisations;
import org.tilti.time.DatabaseClock;

/** Finds applications eligible, or rejects them, and notes who may not review them. */
@ApplicationScoped
class CheckApplication {
    private final AdministrativeChecks checks;
    private final ReviewPanels panels;
    private final MoveApplication move;
    private final Reviews reviews;
    private final Organisations organisations;
    private final ReviewAudit audit;
    private final Viewer viewer;
    private final DatabaseClock clock;

    CheckApplication(AdministrativeChecks checks, ReviewPanels panels, MoveApplication move, Reviews reviews,
            Organisations organisations, ReviewAudit audit, Viewer viewer, DatabaseClock clock) {
        this.checks = checks;
        this.panels = panels;
        this.move = move;
        this.reviews = reviews;
        this.organisations = organisations;
        this.audit = audit;
        this.viewer = viewer;
        this.clock = clock;
    }

    AdministrativeCheck check(GrantApplication application, CheckDraft found) {
        var now = clock.now();
        panels.locked(application.call());
        var passed = found.findings().stream().allMatch(CheckFinding::passed);
        move.move(application, passed ? AuditAction.TAKEN_TO_REVIEW : AuditAction.REJECTED, moved ->
                moved.check(passed ? null : Objects.requireNonNullElse(found.reason(), ""), now));
        refuseIncomplete(application, found, passed);
        var check = checks.of(application).orElseGet(() ->
                new AdministrativeCheck(application, checks.nextNumber(application.call())));
        var close = close(application);
        if (!Collections.disjoint(close, viewer.organisations())) {
            throw ProblemException.of(ProblemType.CONFLICT_OF_INTEREST);
        }
        check.record(application.submission().number(), found, close, viewer.displayName(), now);
        checks.persist(check);
        checks.flush();
        audit.checked(check);
        reviews.of(application).forEach(review -> reviewAnew(check, review));
        return check;
    }

    /** What was withdrawn and handed in again: its scores are there to begin with, for those who may review it still. */
    private void reviewAnew(AdministrativeCheck check, Review review) {
        var before = audit.picture(review);
        var former = review.state();
        review.beginAnew();
        if (review.isActive() && check.bars(review.person(), List.of(review.organisation()))) {
            review.endByConflict(null);
        }
        if (review.state() != former) {
            reviews.flush();
            audit.record(review.isActive() ? AuditAction.REOPENED : AuditAction.RECUSED, review, before);
        }
    }

    private static void refuseIncomplete(GrantApplication application, CheckDraft found, boolean passed) {
        var errors = new ArrayList<PlaceError>();
        int criteria = application.submission().outcomes().size();
        var named = new HashSet<Integer>();
        for (int i = 0; i < found.findings().size(); i++) {
            int criterion = found.findings().get(i).criterion();
            if (criterion >= criteria) {
                errors.add(PlaceError.at("/findings/" + i + "/criterion", "criterion-index", criteria));
            } else if (!named.add(criterion)) {
                errors.add(PlaceError.at("/findings/" + i + "/criterion", "repeated"));
            }
        }
        if (errors.isEmpty() && named.size() < criteria) {
            errors.add(PlaceError.at("/findings", "finding-missing", criteria));
        }
        if (!passed && (found.reason() == null || found.reason().isBlank())) {
            errors.add(PlaceError.at("/reason", "required"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    /** The applicant and its partners, also those of the directory that were only called by name. */
    private Set<String> close(GrantApplication application) {
        var answers = application.submission().answers();
        var close = new LinkedHashSet<String>();
        close.add(application.applicant().slug());
        close.addAll(answers.partnerSlugs());
        var called = answers.partners().stream().filter(partner -> partner.name() != null).toList();
        if (!called.isEmpty()) {
            var names = organisations.names();
            called.forEach(partner -> {
                var meant = names.byName(partner.country(), partner.name());
                if (meant.slug() != null) {
                    close.add(meant.slug());
                } else if (meant.several()) {
                    close.addAll(meant.candidates());
                }
            });
        }
        return close;
    }
}
