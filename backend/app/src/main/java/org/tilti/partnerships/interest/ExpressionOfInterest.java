package org.tilti.partnerships.interest;

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
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.calls.criteria.Side;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.organisations.Organisation;
import org.tilti.time.Moments;

/** An organisation's answer to a partnership call. Instants of its steps are those of the database's clock. */
@Entity
public class ExpressionOfInterest {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Call call;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private InterestState state = InterestState.DRAFT;

    private @Nullable String reference;

    @JdbcTypeCode(SqlTypes.JSON)
    private InterestAnswers answers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Prefilled> prefilled;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Submission submission;

    private @Nullable Instant submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<InterestNote> notes = List.of();

    private Instant createdAt;
    private Instant updatedAt;

    protected ExpressionOfInterest() {}

    ExpressionOfInterest(Call call, Organisation organisation, Side side, InterestAnswers answers,
            List<Prefilled> prefilled) {
        this.call = call;
        this.organisation = organisation;
        this.side = side;
        this.answers = answers;
        this.prefilled = prefilled;
        this.createdAt = Moments.now();
        this.updatedAt = createdAt;
    }

    /** Takes over the answers, complete or not, those confirmed without a mark; also after the deadline: nothing that was typed is lost. */
    void rewrite(InterestAnswers given, List<Prefilled.Field> confirmed) {
        require(InterestState.DRAFT, InterestState.RETURNED);
        prefilled = Prefilled.untouched(prefilled, answers, given, confirmed);
        answers = given;
        touch();
    }

    /** Hands in what was checked before, before the deadline: that of the call, or of the question when it was returned. */
    void submit(Submission checked, String reference) {
        require(InterestState.DRAFT, InterestState.RETURNED);
        if (state == InterestState.DRAFT) {
            call.requireOpen(checked.at());
        } else if (!checked.at().isBefore(answerBy())) {
            throw ProblemException.of(ProblemType.DEADLINE_PASSED, answerBy().toString());
        }
        submission = checked;
        submittedAt = checked.at();
        this.reference = this.reference == null ? reference : this.reference;
        state = InterestState.SUBMITTED;
        touch();
    }

    void withdraw(Instant now) {
        require(InterestState.SUBMITTED);
        call.requireOpen(now);
        state = InterestState.WITHDRAWN;
        touch();
    }

    void reopen(Instant now) {
        require(InterestState.WITHDRAWN);
        call.requireOpen(now);
        state = InterestState.DRAFT;
        touch();
    }

    /** Asks for more, by an instant that is still to come. */
    void giveBack(ReturnDraft wanted, Instant now) {
        judge(InterestState.RETURNED, wanted.question(), wanted.answerBy(), now);
    }

    void accept(Instant now) {
        judge(InterestState.ACCEPTED, "", null, now);
    }

    void decline(String reason, Instant now) {
        judge(InterestState.DECLINED, reason, null, now);
    }

    private void judge(InterestState verdict, String text, @Nullable Instant answerBy, Instant now) {
        require(InterestState.SUBMITTED);
        state = verdict;
        notes = Stream.concat(notes.stream(), Stream.of(new InterestNote(verdict, text, answerBy, now))).toList();
        touch();
    }

    private void require(InterestState... allowed) {
        if (Arrays.stream(allowed).noneMatch(state::equals)) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, state.name(), possible());
        }
    }

    private String possible() {
        return switch (state) {
            case DRAFT, RETURNED -> "submit";
            case SUBMITTED -> "withdraw, return, accept, decline";
            case WITHDRAWN -> "reopen";
            case ACCEPTED, DECLINED -> "–";
        };
    }

    private Instant answerBy() {
        return notes.getLast().answerBy();
    }

    private void touch() {
        updatedAt = Moments.now();
    }

    /** The organisation alone reads what it has not handed in. */
    boolean isConfidential() {
        return state == InterestState.DRAFT || state == InterestState.WITHDRAWN;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Call call() {
        return call;
    }

    Organisation organisation() {
        return organisation;
    }

    Side side() {
        return side;
    }

    InterestState state() {
        return state;
    }

    @Nullable String reference() {
        return reference;
    }

    InterestAnswers answers() {
        return answers;
    }

    List<Prefilled> prefilled() {
        return prefilled;
    }

    @Nullable Submission submission() {
        return submission;
    }

    List<InterestNote> notes() {
        return notes;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
