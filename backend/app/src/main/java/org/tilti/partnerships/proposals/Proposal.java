package org.tilti.partnerships.proposals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.calls.criteria.Side;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.organisations.Organisation;
import org.tilti.partnerships.Partnership;
import org.tilti.partnerships.matching.Score;
import org.tilti.partnerships.runs.MatchRun;
import org.tilti.time.Moments;

/** A pair that a released run has proposed to both sides. Instants are those of the database's clock. */
@Entity
public class Proposal {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Call call;

    @ManyToOne(fetch = FetchType.LAZY)
    private MatchRun run;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation host;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation seeker;

    @JdbcTypeCode(SqlTypes.JSON)
    private Score score;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.OPEN;

    private Instant answerBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ProposalAnswer hostAnswer;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ProposalAnswer seekerAnswer;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Partnership partnership;

    private Instant createdAt;

    protected Proposal() {}

    Proposal(MatchRun run, Organisation host, Organisation seeker, Score score, Instant answerBy,
            Partnership partnership) {
        this.call = run.call();
        this.run = run;
        this.host = host;
        this.seeker = seeker;
        this.score = score;
        this.answerBy = answerBy;
        this.partnership = partnership;
        this.createdAt = Moments.now();
    }

    /** One side says yes; with the other's yes it is agreed. */
    void accept(Side side, Instant now) {
        requireOpen(now);
        if (answerOf(side) != null) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, "ACCEPTED", "decline");
        }
        answer(side, new ProposalAnswer(true, null, now));
        if (hostAnswer != null && seekerAnswer != null) {
            state = ProposalState.AGREED;
        }
    }

    /** One side says no, which it may also do after it has said yes, as long as the other one has not. */
    void decline(Side side, String reason, Instant now) {
        requireOpen(now);
        answer(side, new ProposalAnswer(false, reason, now));
        state = ProposalState.DECLINED;
        partnership = null;
    }

    /** Nobody waits any longer for those who said nothing. */
    void lapse() {
        state = ProposalState.LAPSED;
        partnership = null;
    }

    private void requireOpen(Instant now) {
        if (stateAt(now) == ProposalState.LAPSED) {
            throw ProblemException.of(ProblemType.DEADLINE_PASSED, answerBy.toString());
        }
        if (state != ProposalState.OPEN) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, state.name(), "–");
        }
    }

    private void answer(Side side, ProposalAnswer answer) {
        if (side == Side.HOST) {
            hostAnswer = answer;
        } else {
            seekerAnswer = answer;
        }
    }

    @Nullable ProposalAnswer answerOf(Side side) {
        return side == Side.HOST ? hostAnswer : seekerAnswer;
    }

    ProposalState stateAt(Instant now) {
        return isOverdue(now) ? ProposalState.LAPSED : state;
    }

    boolean isOverdue(Instant now) {
        return state == ProposalState.OPEN && !now.isBefore(answerBy);
    }

    boolean isAgreed() {
        return state == ProposalState.AGREED;
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

    MatchRun run() {
        return run;
    }

    Organisation host() {
        return host;
    }

    Organisation seeker() {
        return seeker;
    }

    Score score() {
        return score;
    }

    Instant answerBy() {
        return answerBy;
    }

    @Nullable Partnership partnership() {
        return partnership;
    }

    Instant createdAt() {
        return createdAt;
    }
}
