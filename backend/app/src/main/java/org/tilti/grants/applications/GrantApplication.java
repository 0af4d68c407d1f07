package org.tilti.grants.applications;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.organisations.Organisation;
import org.tilti.time.Moments;

/** An organisation's application to a grant call. Instants of its steps are those of the database's clock. */
@Entity
public class GrantApplication {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Call call;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation applicant;

    @Enumerated(EnumType.STRING)
    private GrantApplicationState state = GrantApplicationState.DRAFT;

    private @Nullable String reference;

    @JdbcTypeCode(SqlTypes.JSON)
    private GrantAnswers answers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GrantPrefilled> prefilled;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Share> sharing = List.of();

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private @Nullable GrantSubmission submission;

    private @Nullable Instant submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Completion completion;

    private @Nullable String reason;
    private @Nullable Instant decidedAt;
    private Instant createdAt;
    private Instant updatedAt;

    protected GrantApplication() {}

    GrantApplication(Call call, Organisation applicant, GrantStart start) {
        this.call = call;
        this.applicant = applicant;
        this.answers = start.answers();
        this.prefilled = start.prefilled();
        this.createdAt = Moments.now();
        this.updatedAt = createdAt;
    }

    /** Takes over the answers, complete or not; also after the deadline: nothing that was typed is lost. */
    void rewrite(GrantAnswers given, List<GrantPrefilled.Field> confirmed) {
        require(GrantApplicationState.DRAFT, GrantApplicationState.RETURNED);
        prefilled = GrantPrefilled.untouched(prefilled, answers, given, confirmed);
        answers = given;
        updatedAt = Moments.now();
    }

    void share(List<Share> with) {
        sharing = with;
        updatedAt = Moments.now();
    }

    /**
     * Hands in what was checked before, before the deadline: that of the call, or of the question when it was returned.
     * Its place in the order of submission is that of the first time.
     */
    void submit(GrantSubmission checked, String reference) {
        require(GrantApplicationState.DRAFT, GrantApplicationState.RETURNED);
        if (state == GrantApplicationState.DRAFT) {
            call.requireOpen(checked.at());
            submittedAt = checked.at();
        } else if (isOverdue(checked.at())) {
            throw ProblemException.of(ProblemType.DEADLINE_PASSED, completion.answerBy().toString());
        }
        submission = checked;
        this.reference = this.reference == null ? reference : this.reference;
        move(GrantApplicationState.SUBMITTED);
    }

    /** Takes it back: until the call closes it can be opened again, later it is for good. */
    public void withdraw() {
        require(GrantApplicationState.SUBMITTED, GrantApplicationState.RETURNED, GrantApplicationState.UNDER_REVIEW);
        move(GrantApplicationState.WITHDRAWN);
    }

    void reopen(Instant now) {
        require(GrantApplicationState.WITHDRAWN);
        call.requireOpen(now);
        move(GrantApplicationState.DRAFT);
    }

    /** Gives it back to be completed, once, by an instant that is still to come. */
    void giveBack(Completion wanted) {
        require(GrantApplicationState.SUBMITTED);
        if (completion != null) {
            throw refused();
        }
        completion = wanted;
        move(GrantApplicationState.RETURNED);
    }

    /** Finds it eligible, or refuses it for what is against it. What was returned and is overdue stands as it was before. */
    public void check(@Nullable String against, Instant now) {
        if (state != GrantApplicationState.SUBMITTED && !(state == GrantApplicationState.RETURNED && isOverdue(now))) {
            throw refused();
        }
        if (against == null) {
            move(GrantApplicationState.UNDER_REVIEW);
        } else {
            refuse(against, now);
        }
    }

    public void approve(Instant now) {
        require(GrantApplicationState.UNDER_REVIEW);
        decidedAt = now;
        move(GrantApplicationState.APPROVED);
    }

    /** Refuses it after review, for a reason that the applicant reads. */
    public void reject(String why, Instant now) {
        require(GrantApplicationState.UNDER_REVIEW);
        refuse(why, now);
    }

    private void refuse(String why, Instant now) {
        reason = why;
        decidedAt = now;
        move(GrantApplicationState.REJECTED);
    }

    private boolean isOverdue(Instant now) {
        return !now.isBefore(Objects.requireNonNull(completion).answerBy());
    }

    private void move(GrantApplicationState next) {
        state = next;
        updatedAt = Moments.now();
    }

    private void require(GrantApplicationState... allowed) {
        if (Arrays.stream(allowed).noneMatch(state::equals)) {
            throw refused();
        }
    }

    private ProblemException refused() {
        var possible = completion == null ? state.possible : state.possible.replace("return, ", "");
        return ProblemException.of(ProblemType.ILLEGAL_TRANSITION, state.name(), possible);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Call call() {
        return call;
    }

    public Organisation applicant() {
        return applicant;
    }

    public GrantApplicationState state() {
        return state;
    }

    public @Nullable String reference() {
        return reference;
    }

    /** As they are being written; what counts is the {@link #submission()}. */
    public GrantAnswers answers() {
        return answers;
    }

    List<GrantPrefilled> prefilled() {
        return prefilled;
    }

    public List<Share> sharing() {
        return sharing;
    }

    /** What was handed in last. */
    public @Nullable GrantSubmission submission() {
        return submission;
    }

    /** Its place in the order of submission. */
    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    @Nullable Completion completion() {
        return completion;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
