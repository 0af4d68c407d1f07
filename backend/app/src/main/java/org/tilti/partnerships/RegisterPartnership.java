package org.tilti.partnerships;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.tilti.audit.Outcome;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;

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

    /** The one of the same parties and the same beginning; else the one that goes on; else the only one that ended. */
    private Optional<Partnership> recognised(PartnershipDraft draft) {
        var ended = draft.stateOfNew() == PartnershipState.ENDED;
        var all = partnerships.of(references.partiesOf(draft).stream().map(Party::organisation).toList());
        var past = all.stream().filter(Partnership::hasEnded).toList();
        return all.stream()
                .filter(one -> one.hasEnded() == ended && Objects.equals(one.since, draft.since())).findFirst()
                .or(() -> all.stream().filter(one -> !one.hasEnded()).findFirst())
                .or(() -> ended && past.size() == 1 ? Optional.of(past.getFirst()) : Optional.empty());
    }
}
