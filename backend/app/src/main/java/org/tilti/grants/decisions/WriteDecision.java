package org.tilti.grants.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditSubject;
import org.tilti.audit.AuditTrail;
import org.tilti.calls.Call;
import org.tilti.calls.CallPhase;
import org.tilti.calls.terms.GrantMode;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.applications.GrantApplicationState;
import org.tilti.grants.applications.MoveApplication;
import org.tilti.grants.awarded.AwardGrant;
import org.tilti.grants.reviews.ConflictDeclared;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.identity.Viewer;
import org.tilti.money.Money;
import org.tilti.time.DatabaseClock;

/** Proposes, approves and dismisses decisions, and does what they say, with the audit entries of both. */
@ApplicationScoped
class WriteDecision {
    private final GrantDecisions decisions;
    private final RankCall rank;
    private final MoveApplication applications;
    private final AwardGrant awards;
    private final AuditTrail audit;
    private final Viewer viewer;
    private final DatabaseClock clock;

    WriteDecision(GrantDecisions decisions, RankCall rank, MoveApplication applications, AwardGrant awards,
            AuditTrail audit, Viewer viewer, DatabaseClock clock) {
        this.decisions = decisions;
        this.rank = rank;
        this.applications = applications;
        this.awards = awards;
        this.audit = audit;
        this.viewer = viewer;
        this.clock = clock;
    }

    GrantDecision propose(GrantApplication application, DecisionDraft draft) {
        requireTime(application.call());
        requireUnderReview(application);
        if (decisions.isProposed(application)) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, DecisionState.PROPOSED.name(), "approve, dismiss");
        }
        var requested = Objects.requireNonNull(Objects.requireNonNull(application.submission()).answers().requested());
        var errors = new ArrayList<>(new DecisionLimits(RankCall.terms(application.call()), requested).errors(draft));
        errors.addAll(unfit(application, draft.kind()));
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        var decision = new GrantDecision(application, decisions.next(application), draft,
                draft.kind() == DecisionKind.REFUSE ? null : draft.amount() == null ? requested : draft.amount(),
                caller(application), clock.now());
        decisions.persist(decision);
        decisions.flush();
        audit.created(subject(decision), details(decision));
        return decision;
    }

    /** Whoever awards from the same budget waits for each other. */
    void approve(GrantDecision decision) {
        var application = decision.application();
        lock(application.call(), application);
        transition(decision, AuditAction.APPROVED, approved -> approved.approve(caller(application), clock.now()));
        requireTime(application.call());
        requireUnderReview(application);
        var errors = unfit(application, decision.kind());
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        switch (decision.kind()) {
            case AWARD -> {
                requireMoney(application.call(), Objects.requireNonNull(decision.amount()));
                requireTurn(application);
                award(decision);
            }
            case RESERVE -> { }
            case REFUSE -> applications.move(application, AuditAction.REJECTED,
                    rejected -> rejected.reject(Objects.requireNonNull(decision.reason()), clock.now()));
        }
    }

    void dismiss(GrantDecision decision) {
        transition(decision, AuditAction.DISMISSED, dismissed -> dismissed.dismiss(caller(dismissed.application()), clock.now()));
    }

    /** What somebody has proposed who should not have. */
    void lapse(@Observes ConflictDeclared declared) {
        decisions.open(declared.application()).stream()
                .filter(open -> open.state() == DecisionState.PROPOSED && open.isBy(viewer.subject()))
                .forEach(open -> transition(open, AuditAction.LAPSED, GrantDecision::lapse));
    }

    void lapse(GrantApplication application) {
        decisions.open(application).forEach(open -> transition(open, AuditAction.LAPSED, GrantDecision::lapse));
    }

    /** Awards, from top to bottom, what has become possible. */
    void moveUp(Call call) {
        lock(call);
        rank.ranking(call).movingUp().forEach(candidate -> {
            var decision = decisions.standing(candidate.id()).orElseThrow();
            lock(decision.application());
            transition(decision, AuditAction.MOVED_UP, moved -> moved.moveUp(clock.now()));
            award(decision);
        });
    }

    /** A call before its applications, and these before their decisions: who waits for whom never goes in circles. */
    private void lock(Object... things) {
        Arrays.stream(things).forEach(thing -> decisions.getEntityManager().lock(thing, LockModeType.PESSIMISTIC_WRITE));
    }

    private void award(GrantDecision decision) {
        var application = decision.application();
        applications.move(application, AuditAction.APPROVED, approved -> approved.approve(clock.now()));
        awards.award(application, Objects.requireNonNull(decision.amount()), decision.conditions());
    }

    /** The applications of a competition are judged together, when all are there. */
    private void requireTime(Call call) {
        if (RankCall.terms(call).mode() == GrantMode.COMPETITIVE && call.phase(clock.now()) != CallPhase.CLOSED) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, call.phase(clock.now()).name(), "–");
        }
    }

    private static void requireUnderReview(GrantApplication application) {
        if (application.state() != GrantApplicationState.UNDER_REVIEW) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, application.state().name(), "–");
        }
    }

    private List<PlaceError> unfit(GrantApplication application, DecisionKind kind) {
        return kind == DecisionKind.REFUSE || rank.isFit(application) ? List.of()
                : List.of(PlaceError.at("/kind", rank.isReviewed(application) ? "below-minimum" : "not-reviewed"));
    }

    private void requireMoney(Call call, Money amount) {
        var free = rank.free(call);
        if (amount.amount().compareTo(free) > 0) {
            throw ProblemException.of(ProblemType.BUDGET_EXHAUSTED, free.max(BigDecimal.ZERO), amount.amount(),
                    amount.currency());
        }
    }

    private void requireTurn(GrantApplication application) {
        if (RankCall.terms(application.call()).mode() == GrantMode.FIRST_COME) {
            decisions.waitingBefore(application).forEach(earlier -> {
                throw ProblemException.of(ProblemType.EARLIER_WAITS, earlier);
            });
        }
    }

    private Decider caller(GrantApplication application) {
        return new Decider(viewer.subject(), viewer.displayName(), viewer.organisations().stream()
                .filter(application.call().project().leads()::contains).findFirst().orElse(null));
    }

    private void transition(GrantDecision decision, AuditAction action, Consumer<GrantDecision> what) {
        var before = audit.picture(details(decision));
        what.accept(decision);
        decisions.flush();
        audit.record(action, subject(decision), before, details(decision));
    }

    private static DecisionDetails details(GrantDecision decision) {
        return DecisionDetails.of(decision, "");
    }

    private static AuditSubject subject(GrantDecision decision) {
        var application = decision.application();
        return new AuditSubject(AuditSubject.Kind.DECISION, decision.id(), String.valueOf(decision.number()),
                application.call().title(), application.id(), application.call().project().leads());
    }
}
