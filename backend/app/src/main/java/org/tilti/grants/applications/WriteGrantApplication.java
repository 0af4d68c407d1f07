package org.tilti.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tilti.audit.AuditAction;
import org.tilti.calls.CallKind;
import org.tilti.calls.CheckEligibility;
import org.tilti.calls.FindCall;
import org.tilti.documents.StoredDocuments;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.identity.Viewer;
import org.tilti.organisations.Organisations;
import org.tilti.time.DatabaseClock;

/** Begins, writes, hands in, takes back and returns grant applications. */
@ApplicationScoped
class WriteGrantApplication {
    private final GrantApplications applications;
    private final MoveApplication move;
    private final ApplicationErrors errors;
    private final ApplicationObstacles obstacles;
    private final FindCall calls;
    private final CheckEligibility check;
    private final Organisations organisations;
    private final StoredDocuments documents;
    private final Viewer viewer;
    private final DatabaseClock clock;

    WriteGrantApplication(GrantApplications applications, MoveApplication move, ApplicationErrors errors,
            ApplicationObstacles obstacles, FindCall calls, CheckEligibility check, Organisations organisations,
            StoredDocuments documents, Viewer viewer, DatabaseClock clock) {
        this.applications = applications;
        this.move = move;
        this.errors = errors;
        this.obstacles = obstacles;
        this.calls = calls;
        this.check = check;
        this.organisations = organisations;
        this.documents = documents;
        this.viewer = viewer;
        this.clock = clock;
    }

    GrantApplication create(GrantApplicationDraft draft) {
        var found = new ArrayList<PlaceError>();
        var call = calls.visible(CallKind.GRANT, draft.call()).orElse(null);
        if (call == null) {
            found.add(PlaceError.at("/call", "unknown-call", draft.call()));
        }
        if (!viewer.answersCallsFor().contains(draft.applicant())) {
            found.add(PlaceError.at("/applicant", "own-organisation", String.join(", ", viewer.answersCallsFor())));
        }
        refuse(found);
        call.requireOpen(clock.now());
        var applicant = organisations.bySlug(draft.applicant()).orElseThrow(() -> ProblemException.invalid(
                PlaceError.at("/applicant", "unknown-organisation", draft.applicant())));
        applications.of(call, applicant).ifPresent(other -> {
            throw ProblemException.invalid(PlaceError.at("/call", "answered-already", other.id()));
        });
        var application = new GrantApplication(call, applicant,
                GrantStart.of(applicant, call, applications.earlierOf(applicant)));
        move.created(application);
        return application;
    }

    /** What was handed in keeps its documents, whatever is written afterwards. */
    void change(GrantApplication application, GrantAnswers answers, List<GrantPrefilled.Field> confirmed) {
        refuse(errors.of(application, answers));
        if (!application.answers().equals(answers)
                || application.prefilled().stream().anyMatch(mark -> confirmed.contains(mark.field()))) {
            move.move(application, AuditAction.CHANGED, changed -> changed.rewrite(answers, confirmed));
            documents.hold(application.id(), applications.documentsOf(application));
        }
    }

    void share(GrantApplication application, List<Share> sharing) {
        refuse(errors.of(application, sharing));
        move.move(application, AuditAction.SHARED, shared -> shared.share(sharing));
    }

    /** Checks everything at one instant of the database's clock, and hands it in as of that instant. */
    void submit(GrantApplication application) {
        var now = clock.now();
        var stated = application.answers().facts();
        var eligibility = check.of(application.call(), application.applicant(), null, stated);
        move.move(application, AuditAction.SUBMITTED, submitted -> {
            var last = submitted.submission();
            submitted.submit(new GrantSubmission(submitted, last == null ? 1 : last.number() + 1, now,
                    check.facts(submitted.applicant(), stated), eligibility), applications.nextReference());
            refuse(obstacles.of(submitted, eligibility));
        });
    }

    void withdraw(GrantApplication application) {
        move.move(application, AuditAction.WITHDRAWN, GrantApplication::withdraw);
    }

    void reopen(GrantApplication application) {
        move.move(application, AuditAction.REOPENED, reopened -> reopened.reopen(clock.now()));
    }

    void giveBack(GrantApplication application, CompletionDraft wanted) {
        var now = clock.now();
        var found = new ArrayList<>(errors.ofPlaces("/fields/%d", wanted.fields()));
        if (!wanted.answerBy().isAfter(now)) {
            found.add(PlaceError.at("/answerBy", "in-past"));
        }
        refuse(found);
        move.move(application, AuditAction.RETURNED, returned -> returned.giveBack(
                new Completion(wanted.question(), wanted.fields(), wanted.answerBy(), now)));
    }

    /** A draft that was never handed in can go. */
    void delete(GrantApplication application) {
        if (application.state() != GrantApplicationState.DRAFT || application.submission() != null) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, application.state().name(),
                    application.state().possible);
        }
        documents.hold(application.id(), Set.of());
        move.delete(application);
    }

    private static void refuse(List<PlaceError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }
}
