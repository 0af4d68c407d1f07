package org.tilti.partnerships.proposals;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditSubject;
import org.tilti.audit.AuditTrail;
import org.tilti.calls.Call;
import org.tilti.calls.criteria.Side;
import org.tilti.http.Messages;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.identity.Viewer;
import org.tilti.partnerships.Partnership;
import org.tilti.partnerships.PartyNames;
import org.tilti.partnerships.WritePartnership;
import org.tilti.text.LocalisedText;
import org.tilti.text.PreferredLanguages;
import org.tilti.text.TextState;
import org.tilti.text.Translation;
import org.tilti.time.DatabaseClock;

/** Both sides' answers to proposals and what follows from them, with their audit entries. */
@ApplicationScoped
class WriteProposal {
    private final Proposals proposals;
    private final ProposalReferences references;
    private final WritePartnership partnerships;
    private final AuditTrail audit;
    private final Viewer viewer;
    private final DatabaseClock clock;

    WriteProposal(Proposals proposals, ProposalReferences references, WritePartnership partnerships,
            AuditTrail audit, Viewer viewer, DatabaseClock clock) {
        this.proposals = proposals;
        this.references = references;
        this.partnerships = partnerships;
        this.audit = audit;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** With the second yes the partnership is agreed, if the call still has a place for it. */
    void accept(Proposal proposal, AcceptanceDraft draft) {
        var side = side(proposal, draft.organisation());
        lock(proposal.call());
        transition(proposal, AuditAction.ACCEPTED, accepted -> accepted.accept(side, clock.now()));
        if (proposal.isAgreed()) {
            requirePlace(proposal.call());
            Optional.ofNullable(proposal.partnership()).filter(Partnership::isProposed)
                    .ifPresent(proposed -> partnerships.agree(proposed, inAllLanguages("agreed")));
        }
    }

    void decline(Proposal proposal, RefusalDraft draft) {
        var side = side(proposal, draft.organisation());
        var proposed = proposal.partnership();
        transition(proposal, AuditAction.DECLINED,
                declined -> declined.decline(side, draft.reason(), clock.now()));
        withdraw(proposed);
    }

    /** Frees the places of those proposals of the call that were not answered in time. */
    void lapseOverdue(Call call) {
        proposals.overdue(call, clock.now()).forEach(this::lapse);
    }

    void lapse(Proposal proposal) {
        var proposed = proposal.partnership();
        transition(proposal, AuditAction.LAPSED, Proposal::lapse);
        withdraw(proposed);
    }

    ProposalMessage write(Proposal proposal, MessageDraft message) {
        var by = side(proposal, message.organisation()) == Side.HOST ? proposal.host() : proposal.seeker();
        return proposals.write(proposal, by, message.text());
    }

    void created(Proposal proposal) {
        audit.created(subject(proposal), references.details(proposal, clock.now()));
    }

    /** Whoever answers proposals of a call, or releases them, waits for each other. */
    void lock(Call call) {
        proposals.getEntityManager().lock(call, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Places may have become fewer since the release. */
    private void requirePlace(Call call) {
        var places = call.places();
        if (places != null && !places.suffice(proposals.of(call, ProposalState.AGREED).size())) {
            throw ProblemException.of(ProblemType.NO_PLACE_LEFT);
        }
    }

    /** Unless another call has proposed the same two to each other. */
    private void withdraw(@Nullable Partnership proposed) {
        if (proposed != null && proposed.isProposed() && proposals.count("partnership", proposed) == 0) {
            partnerships.withdraw(proposed);
        }
    }

    private Side side(Proposal proposal, String organisation) {
        var isHost = organisation.equals(proposal.host().slug());
        if (!viewer.answersCallsFor().contains(organisation)
                || !isHost && !organisation.equals(proposal.seeker().slug())) {
            throw ProblemException.invalid(PlaceError.at("/organisation", "own-organisation",
                    viewer.answersCallsFor().stream().filter(List.of(proposal.host().slug(),
                            proposal.seeker().slug())::contains).collect(Collectors.joining(", "))));
        }
        return isHost ? Side.HOST : Side.SEEKER;
    }

    private void transition(Proposal proposal, AuditAction action, Consumer<Proposal> what) {
        var before = picture(proposal);
        what.accept(proposal);
        proposals.flush();
        audit.record(action, subject(proposal), before, references.details(proposal, clock.now()));
    }

    private JsonNode picture(Proposal proposal) {
        return audit.picture(references.details(proposal, clock.now()));
    }

    private static LocalisedText inAllLanguages(String key) {
        return new LocalisedText(PreferredLanguages.INTERFACE.stream().collect(Collectors.toMap(
                language -> language, language -> new Translation(Messages.in(language).match(key),
                        language.equals("en") ? TextState.SOURCE : TextState.HUMAN))));
    }

    private static AuditSubject subject(Proposal proposal) {
        return new AuditSubject(AuditSubject.Kind.PROPOSAL, proposal.id(), proposal.id().toString(),
                PartyNames.joined(List.of(proposal.host().name(), proposal.seeker().name())), proposal.id(),
                List.of(proposal.host().slug(), proposal.seeker().slug()));
    }
}
