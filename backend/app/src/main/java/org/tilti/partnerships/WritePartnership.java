package org.tilti.partnerships;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tilti.audit.AuditAction;
import org.tilti.audit.AuditSubject;
import org.tilti.audit.AuditTrail;
import org.tilti.documents.StoredDocuments;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;
import org.tilti.organisations.Organisation;
import org.tilti.organisations.WriteOrganisation;
import org.tilti.search.SearchIndex;
import org.tilti.search.SearchKind;
import org.tilti.text.LocalisedText;
import org.tilti.text.Texts;

/** Creates, changes and moves partnerships on, with their audit entries and search documents. */
@ApplicationScoped
public class WritePartnership {
    private final Partnerships partnerships;
    private final PartnershipReferences references;
    private final PartnershipAccess access;
    private final StoredDocuments documents;
    private final AuditTrail audit;
    private final SearchIndex index;
    private final Viewer viewer;

    WritePartnership(Partnerships partnerships, PartnershipReferences references, PartnershipAccess access,
            StoredDocuments documents, AuditTrail audit, SearchIndex index, Viewer viewer) {
        this.partnerships = partnerships;
        this.references = references;
        this.access = access;
        this.documents = documents;
        this.audit = audit;
        this.index = index;
        this.viewer = viewer;
    }

    /** A proposal that a match has made: only its parties see it until they have agreed. */
    public Partnership propose(PartnershipDraft draft) {
        refuse(references.wrong(draft, PartnershipState.PROPOSED));
        return persist(draft, PartnershipState.PROPOSED);
    }

    /** The partnership of these that goes on, or is proposed, if there is one. */
    public Optional<Partnership> goingOn(Organisation... parties) {
        return partnerships.of(List.of(parties)).stream().filter(one -> !one.hasEnded()).findFirst();
    }

    /** All parties have agreed to the proposal: from today on. */
    public void agree(Partnership proposal, LocalisedText reason) {
        step(proposal, AuditAction.AGREED, reason, (agreed, why) -> agreed.agree(why, partnerships.today()));
    }

    /** A party has declined the proposal: there never was a partnership. */
    public void withdraw(Partnership proposal) {
        if (!proposal.isProposed()) {
            throw proposal.state().refuses();
        }
        audit.record(AuditAction.DELETED, subject(proposal), audit.picture(references.details(proposal)), null);
        documents.hold(proposal.id(), List.of());
        partnerships.delete(proposal);
        partnerships.flush();
    }

    Partnership create(PartnershipDraft draft) {
        var errors = new ArrayList<>(references.wrong(draft, draft.stateOfNew()));
        if (!PartnershipState.ofRecord().contains(draft.stateOfNew())) {
            errors.add(PlaceError.at("/state", "one-of", PartnershipState.names(PartnershipState.ofRecord())));
        }
        refuse(errors);
        refuseOthersAnd(draft, null);
        return persist(draft, draft.stateOfNew());
    }

    boolean change(Partnership partnership, PartnershipDraft draft) {
        var errors = new ArrayList<>(references.wrong(draft, partnership.state()));
        if (draft.state() != null && draft.state() != partnership.state()) {
            errors.add(PlaceError.at("/state", "changes-by-step", partnership.state()));
        }
        refuse(errors);
        refuseOthersAnd(draft, partnership);
        return rewrite(partnership, draft);
    }

    /** Does a step of the partnership's life, and records why. */
    void step(Partnership partnership, AuditAction action, LocalisedText reason, BiConsumer<Partnership, Said> what) {
        transition(partnership, action, moved -> what.accept(moved, said(reason, moved.organisations())));
    }

    /** Ends the partnership, as far as is known at some time. */
    void end(Partnership partnership, EndingDraft ending) {
        refuse(references.outOfOrder(partnership.since, ending.ended(), PartnershipState.ENDED));
        step(partnership, AuditAction.ENDED, ending.reason(), (ended, why) -> ended.end(why, ending.ended()));
    }

    /** Puts it into the state that a register knows. */
    void recordAs(Partnership partnership, PartnershipDraft draft) {
        transition(partnership, AuditAction.IMPORTED, known ->
                known.recordAs(draft.stateOfNew(), said(draft.reason(), known.organisations())));
    }

    /** Takes over what a list says of it, and leaves alone what lists do not speak of. */
    void restate(Partnership partnership, Recorded said) {
        transition(partnership, AuditAction.IMPORTED, known -> {
            if (known.state() != said.state()) {
                known.recordAs(said.state(), said(null, known.organisations()));
            }
            known.restate(said);
            known.touch();
        });
    }

    private void transition(Partnership partnership, AuditAction action, Consumer<Partnership> what) {
        var before = audit.picture(references.details(partnership));
        what.accept(partnership);
        settle(partnership, action, before);
    }

    void followOrganisation(@Observes WriteOrganisation.Renamed renamed) {
        partnerships.with(renamed.organisation()).forEach(partnership -> {
            partnership.refresh();
            find(partnership);
        });
    }

    Partnership persist(PartnershipDraft draft, PartnershipState state) {
        var parties = references.partiesOf(draft).stream().map(Party::organisation).toList();
        var partnership = new Partnership(state, said(draft.reason(), parties));
        rewrite(partnership, null, draft);
        partnerships.persist(partnership);
        partnerships.flush();
        showDocuments(partnership);
        audit.created(subject(partnership), references.details(partnership));
        find(partnership);
        return partnership;
    }

    boolean rewrite(Partnership partnership, PartnershipDraft draft) {
        var former = references.details(partnership);
        var before = audit.picture(former);
        rewrite(partnership, former, draft);
        if (before.equals(audit.picture(references.details(partnership)))) {
            return false;
        }
        showDocuments(partnership);
        partnership.touch();
        settle(partnership, AuditAction.CHANGED, before);
        return true;
    }

    private void rewrite(Partnership partnership, @Nullable PartnershipDetails former, PartnershipDraft draft) {
        var revised = Texts.revised(former, draft);
        partnership.rewrite(revised, references.partiesOf(revised), references.projectOf(revised),
                references.activitiesOf(revised));
    }

    private void showDocuments(Partnership partnership) {
        documents.show(viewer, partnership.id(), "/documents", partnership.documents);
    }

    private void settle(Partnership partnership, AuditAction action, JsonNode before) {
        partnerships.flush();
        audit.record(action, subject(partnership), before, references.details(partnership));
        find(partnership);
    }

    /** Proposals are for their parties alone, so that search does not know them. */
    private void find(Partnership partnership) {
        if (partnership.isProposed()) {
            index.remove(SearchKind.PARTNERSHIP, partnership.id());
        } else {
            index.put(references.searchable(partnership));
        }
    }

    /** Nobody writes a partnership of others, nor one that is there already. */
    private void refuseOthersAnd(PartnershipDraft draft, @Nullable Partnership itself) {
        var parties = references.partiesOf(draft).stream().map(Party::organisation).toList();
        if (!access.mayWrite(parties)) {
            throw ProblemException.invalid(PlaceError.at("/parties", "own-party",
                    String.join(", ", viewer.writesPartnershipsFor())));
        }
        var goesOn = itself == null ? draft.stateOfNew() != PartnershipState.ENDED : !itself.hasEnded();
        if (goesOn) {
            partnerships.of(parties).stream()
                    .filter(other -> !other.hasEnded() && (itself == null || !other.id().equals(itself.id())))
                    .findFirst().ifPresent(other -> {
                        throw ProblemException.invalid(PlaceError.at("/parties", "partnership-exists", other.id()));
                    });
        }
    }

    /** In the name of the party for which the caller acts, else of the association that keeps the register. */
    private Said said(@Nullable LocalisedText reason, List<Organisation> parties) {
        var own = viewer.organisations();
        return new Said(Texts.revised(null, new Said(reason, null)).reason(),
                parties.stream().map(Organisation::slug).filter(own::contains).findFirst()
                        .orElse(own.isEmpty() ? null : own.getFirst()));
    }

    private static void refuse(List<PlaceError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static AuditSubject subject(Partnership partnership) {
        return new AuditSubject(AuditSubject.Kind.PARTNERSHIP, partnership.id(), partnership.id().toString(),
                partnership.title(), partnership.id(), partnership.parties());
    }
}
