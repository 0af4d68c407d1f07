package org.tilti.partnerships.interest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditSubject;
import org.tilti.audit.AuditTrail;
import org.tilti.calls.Call;
import org.tilti.calls.CallKind;
import org.tilti.calls.CheckEligibility;
import org.tilti.calls.FindCall;
import org.tilti.calls.criteria.Side;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.identity.Viewer;
import org.tilti.organisations.Organisation;
import org.tilti.organisations.Organisations;
import org.tilti.time.DatabaseClock;

/** Writes, hands in and judges expressions of interest, with their audit entries. */
@ApplicationScoped
public class WriteInterest {
    private final ExpressionsOfInterest interests;
    private final InterestReferences references;
    private final FindCall calls;
    private final CheckEligibility check;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Viewer viewer;
    private final DatabaseClock clock;

    WriteInterest(ExpressionsOfInterest interests, InterestReferences references, FindCall calls,
            CheckEligibility check, Organisations organisations, AuditTrail audit, Viewer viewer,
            DatabaseClock clock) {
        this.interests = interests;
        this.references = references;
        this.calls = calls;
        this.check = check;
        this.organisations = organisations;
        this.audit = audit;
        this.viewer = viewer;
        this.clock = clock;
    }

    ExpressionOfInterest create(InterestDraft draft) {
        var errors = new ArrayList<PlaceError>();
        var call = calls.visible(CallKind.PARTNERSHIP, draft.call()).orElse(null);
        if (call == null) {
            errors.add(PlaceError.at("/call", "unknown-call", draft.call()));
        }
        if (!viewer.answersCallsFor().contains(draft.organisation())) {
            errors.add(PlaceError.at("/organisation", "own-organisation",
                    String.join(", ", viewer.answersCallsFor())));
        }
        refuse(errors);
        call.requireOpen(clock.now());
        var organisation = organisations.bySlug(draft.organisation()).orElseThrow(() -> ProblemException.invalid(
                PlaceError.at("/organisation", "unknown-organisation", draft.organisation())));
        interests.of(call, organisation).ifPresent(other -> {
            throw ProblemException.invalid(PlaceError.at("/call", "answered-already", other.id()));
        });
        var start = Start.of(organisation, call, interests.earlierOf(organisation));
        var interest = new ExpressionOfInterest(call, organisation,
                side(draft.side(), call, organisation), start.answers(), start.prefilled());
        interests.persist(interest);
        interests.flush();
        audit.created(subject(interest), references.details(interest));
        return interest;
    }

    private Side side(@Nullable Side asked, Call call, Organisation organisation) {
        if (asked != null) {
            return asked;
        }
        var fitting = check.of(call, organisation).side();
        return fitting == null ? Side.SEEKER : fitting;
    }

    void change(ExpressionOfInterest interest, InterestAnswers answers, List<Prefilled.Field> confirmed) {
        refuse(references.errors(interest.call(), answers));
        if (!interest.answers().equals(answers)
                || interest.prefilled().stream().anyMatch(mark -> confirmed.contains(mark.field()))) {
            transition(interest, AuditAction.CHANGED, changed -> changed.rewrite(answers, confirmed));
        }
    }

    /** Checks everything at one instant of the database's clock, and hands it in as of that instant. */
    void submit(ExpressionOfInterest interest) {
        var now = clock.now();
        var eligibility = references.eligibility(interest);
        transition(interest, AuditAction.SUBMITTED, submitted -> {
            var facts = check.facts(submitted.organisation(), submitted.answers().facts());
            submitted.submit(Submission.of(now, submitted.answers(), facts, eligibility),
                    interests.nextReference());
            refuse(references.obstacles(submitted, eligibility));
        });
    }

    void withdraw(ExpressionOfInterest interest) {
        transition(interest, AuditAction.WITHDRAWN, withdrawn -> withdrawn.withdraw(clock.now()));
    }

    void reopen(ExpressionOfInterest interest) {
        transition(interest, AuditAction.REOPENED, reopened -> reopened.reopen(clock.now()));
    }

    void giveBack(ExpressionOfInterest interest, ReturnDraft wanted) {
        var now = clock.now();
        if (!wanted.answerBy().isAfter(now)) {
            throw ProblemException.invalid(PlaceError.at("/answerBy", "in-past"));
        }
        transition(interest, AuditAction.RETURNED, returned -> returned.giveBack(wanted, now));
    }

    void accept(ExpressionOfInterest interest) {
        transition(interest, AuditAction.ACCEPTED, accepted -> accepted.accept(clock.now()));
    }

    void decline(ExpressionOfInterest interest, String reason) {
        transition(interest, AuditAction.DECLINED, declined -> declined.decline(reason, clock.now()));
    }

    /** A draft that was never handed in can go. */
    void delete(ExpressionOfInterest interest) {
        if (!interest.isConfidential()) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, interest.state().name(), "withdraw");
        }
        audit.record(AuditAction.DELETED, subject(interest), audit.picture(references.details(interest)), null);
        interests.delete(interest);
        interests.flush();
    }

    private void transition(ExpressionOfInterest interest, AuditAction action, Consumer<ExpressionOfInterest> what) {
        var before = picture(interest);
        what.accept(interest);
        interests.flush();
        audit.record(action, subject(interest), before, references.details(interest));
    }

    private JsonNode picture(ExpressionOfInterest interest) {
        return audit.picture(references.details(interest));
    }

    private static void refuse(List<PlaceError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static AuditSubject subject(ExpressionOfInterest interest) {
        return new AuditSubject(AuditSubject.Kind.EXPRESSION_OF_INTEREST, interest.id(), interest.id().toString(),
                interest.call().title(), interest.id(), List.of(interest.organisation().slug()));
    }
}
