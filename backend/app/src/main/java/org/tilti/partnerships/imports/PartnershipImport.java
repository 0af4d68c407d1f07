package org.tilti.partnerships.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.tilti.background.WorkStatus;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.time.Moments;

/** A file of partnerships on its way into the register. */
@Entity
class PartnershipImport {
    static final String CHECK = "check-partnership-import";
    static final String ENTER = "enter-partnership-import";

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String caller;
    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.CHECKING;

    private UUID workId;
    private int rowCount;
    private int created;
    private int changed;
    private int unchanged;
    private int refused;
    private Instant createdAt;

    protected PartnershipImport() {}

    PartnershipImport(String caller, @Nullable String name, int rowCount) {
        this.caller = caller;
        this.name = name;
        this.rowCount = rowCount;
        this.createdAt = Moments.now();
    }

    void doneBy(UUID work) {
        workId = work;
    }

    /** Each row has been judged; nothing is written. */
    void checked(Collection<RowOutcome> outcomes) {
        settle(ImportState.CHECKED, outcomes);
    }

    /** All rows have been written. */
    void entered(Collection<RowOutcome> outcomes) {
        settle(ImportState.ENTERED, outcomes);
    }

    private void settle(ImportState reached, Collection<RowOutcome> outcomes) {
        state = reached;
        created = Collections.frequency(outcomes, RowOutcome.CREATED);
        changed = Collections.frequency(outcomes, RowOutcome.CHANGED);
        unchanged = Collections.frequency(outcomes, RowOutcome.UNCHANGED);
        refused = Collections.frequency(outcomes, RowOutcome.REFUSED);
    }

    /** The rows shall be written; only a file without refused rows is. */
    void enter(WorkStatus checking) {
        require(ImportState.CHECKED, checking);
        if (refused > 0) {
            throw ProblemException.invalid(PlaceError.at("/rows", "refused-rows", refused));
        }
        state = ImportState.ENTERING;
    }

    /** Only what goes on can be cancelled. */
    void requireGoingOn(WorkStatus work) {
        require(state == ImportState.ENTERING ? ImportState.ENTERING : ImportState.CHECKING, work);
    }

    private void require(ImportState wanted, WorkStatus work) {
        var now = state.when(work.state());
        if (now != wanted) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, now.name(), "–");
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID work() {
        return workId;
    }

    boolean isOf(String subject) {
        return caller.equals(subject);
    }

    PartnershipImportDetails details(WorkStatus work) {
        return new PartnershipImportDetails(id, name, state.when(work.state()), rowCount, created, changed, unchanged,
                refused, createdAt, work);
    }
}
