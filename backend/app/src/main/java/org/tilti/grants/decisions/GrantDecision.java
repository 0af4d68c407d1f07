package org.tilti.grants.decisions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.money.Money;

/** What one person has proposed to do with an application, and another one has said to it. */
@Entity
public class GrantDecision {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private GrantApplication application;

    private int number;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Enumerated(EnumType.STRING)
    private DecisionState state = DecisionState.PROPOSED;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Money amount;

    private @Nullable String reason;

    private List<String> conditions;
    private List<String> bonuses;

    @JdbcTypeCode(SqlTypes.JSON)
    private Decider proposedBy;

    private Instant proposedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Decider settledBy;

    private @Nullable Instant settledAt;
    private @Nullable Instant movedUpAt;

    protected GrantDecision() {}

    /**
     * @param amount what is awarded, now or later; null when it is refused
     */
    GrantDecision(GrantApplication application, int number, DecisionDraft draft, @Nullable Money amount, Decider by,
            Instant now) {
        this.application = application;
        this.number = number;
        this.kind = draft.kind();
        this.amount = amount;
        this.reason = draft.reason();
        this.conditions = new ArrayList<>(draft.conditions());
        this.bonuses = new ArrayList<>(draft.bonuses());
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** Takes another person than the one who has proposed it. */
    void approve(Decider by, Instant now) {
        requireProposed();
        if (isBy(by.subject())) {
            throw ProblemException.of(ProblemType.SAME_PERSON);
        }
        settle(DecisionState.APPROVED, by, now);
    }

    /** Anybody of the committee may, also whoever has proposed it. */
    void dismiss(Decider by, Instant now) {
        requireProposed();
        settle(DecisionState.DISMISSED, by, now);
    }

    /** The application was taken back, or whoever has proposed it is too close to it: what was said counts no longer. */
    void lapse() {
        state = DecisionState.LAPSED;
    }

    /** Its turn on the reserve list has come. */
    void moveUp(Instant now) {
        movedUpAt = now;
    }

    private void requireProposed() {
        if (state != DecisionState.PROPOSED) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, state.name(), "–");
        }
    }

    private void settle(DecisionState next, Decider by, Instant now) {
        state = next;
        settledBy = by;
        settledAt = now;
    }

    boolean isBy(String subject) {
        return proposedBy.subject().equals(subject);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    GrantApplication application() {
        return application;
    }

    int number() {
        return number;
    }

    DecisionKind kind() {
        return kind;
    }

    DecisionState state() {
        return state;
    }

    @Nullable Money amount() {
        return amount;
    }

    @Nullable String reason() {
        return reason;
    }

    List<String> conditions() {
        return List.copyOf(conditions);
    }

    List<String> bonuses() {
        return List.copyOf(bonuses);
    }

    Decider proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable Decider settledBy() {
        return settledBy;
    }

    @Nullable Instant settledAt() {
        return settledAt;
    }

    @Nullable Instant movedUpAt() {
        return movedUpAt;
    }
}
