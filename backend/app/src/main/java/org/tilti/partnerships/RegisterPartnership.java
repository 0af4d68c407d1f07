package org.tilti.partnerships;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tilti.audit.Outcome;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.time.Since;

/** Enters what a register says of a partnership: a new one, or one that is recognised by its parties. */
@ApplicationScoped
public class RegisterPartnership {
    private final Partnerships partnerships;
    private final PartnershipReferences references;
    private final WritePartnership write;

    RegisterPartnership(Partnerships partnerships, PartnershipReferences references, WritePartnership write) {
        this.partnerships = partnerships;
        this.references = references;
        this.write = write;
    }

    /** What the register's word has come to. */
    public record Entered(Partnership partnership, Outcome outcome) {}

    public Entered enter(PartnershipDraft draft) {
        var errors = new ArrayList<>(references.wrong(draft, draft.stateOfNew()));
        if (!PartnershipState.ofRecord().contains(draft.stateOfNew())) {
            errors.add(PlaceError.at("/state", "one-of", PartnershipState.names(PartnershipState.ofRecord())));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        var known = recognised(draft).orElse(null);
        if (known == null) {
            return new Entered(write.persist(draft, draft.stateOfNew()), Outcome.CREATED);
        }
        if (known.isProposed()) {
            throw ProblemException.invalid(PlaceError.at("/parties", "partnership-exists", known.id()));
        }
        var stated = draft.state() != null || draft.ended() != null;
        var moved = stated && known.state() != draft.stateOfNew();
        if (moved) {
            write.recordAs(known, draft);
        }
        var differs = write.rewrite(known, draft);
        return new Entered(known, moved || differs ? Outcome.CHANGED : Outcome.UNCHANGED);
    }

    private Optional<Partnership> recognised(PartnershipDraft draft) {
        return recognised(partnerships.of(references.partiesOf(draft).stream().map(Party::organisation).toList()),
                draft.stateOfNew() == PartnershipState.ENDED, draft.since());
    }

    /** The one of the same parties and the same beginning; else the one that goes on; else the only one that ended. */
    static Optional<Partnership> recognised(List<Partnership> all, boolean ended, @Nullable Since since) {
        var past = all.stream().filter(Partnership::hasEnded).toList();
        return all.stream()
                .filter(one -> one.hasEnded() == ended && Objects.equals(one.since, since)).findFirst()
                .or(() -> all.stream().filter(one -> !one.hasEnded()).findFirst())
                .or(() -> ended && past.size() == 1 ? Optional.of(past.getFirst()) : Optional.empty());
    }

    /** Writes what was planned and not refused, in the state of the register in which it was planned. */
    public UUID enter(PlannedEntry plan) {
        if (plan.known() == null) {
            return write.persist(plan.draft(), plan.after().state()).id();
        }
        if (plan.outcome() == Outcome.CHANGED) {
            write.restate(partnerships.findById(plan.known()), plan.after());
        }
        return plan.known();
    }

    /** Keeps what was entered out of memory, so that thousands of entries take as long each as the first. */
    public void forget() {
        partnerships.flush();
        partnerships.getEntityManager().clear();
    }
}
