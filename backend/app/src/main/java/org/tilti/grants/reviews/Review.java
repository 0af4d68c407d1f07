package org.tilti.grants.reviews;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.terms.ReviewCriterion;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.applications.GrantApplicationState;
import org.tilti.grants.scoring.Points;
import org.tilti.grants.scoring.ReviewStanding;
import org.tilti.grants.scoring.Score;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;

/** One reviewer's scores of one application. Instants are those of the database's clock. */
@Entity
class Review {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private GrantApplication application;

    private String person;
    private String organisation;
    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    private ReviewState state = ReviewState.ASSIGNED;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Score> scores = List.of();

    private @Nullable String reason;
    private Instant assignedAt;
    private @Nullable Instant givenAt;

    protected Review() {}

    Review(GrantApplication application, PanelMember reviewer) {
        this.application = application;
        this.person = reviewer.person();
    }

    /** To somebody who has not reviewed it yet, or comes back to what they have begun. */
    void assign(PanelMember reviewer, Instant now) {
        isStill(reviewer);
        state = ReviewState.ASSIGNED;
        assignedAt = now;
    }

    /** The reviewer is called so now. */
    void isStill(PanelMember reviewer) {
        organisation = reviewer.organisation();
        name = reviewer.name();
    }

    /** Takes over the scores, complete or not; whoever asks knows that it is {@linkplain #requireWritable writable}. */
    void rewrite(List<Score> said) {
        scores = said;
    }

    /** From now on it stands, and counts. */
    void give(Instant now) {
        requireWritable();
        state = ReviewState.GIVEN;
        givenAt = now;
    }

    /** Counts for nothing, whether given or not. */
    void declareConflict(String why) {
        if (!isActive() || !isBeingReviewed()) {
            throw refused();
        }
        endByConflict(why);
    }

    void endByConflict(@Nullable String why) {
        state = ReviewState.CONFLICT;
        reason = why;
    }

    /** The reviewer has left the panel; what is given stands. */
    void takeOff() {
        if (state == ReviewState.ASSIGNED) {
            state = ReviewState.TAKEN_OFF;
        }
    }

    /** What it was given for has been handed in anew. */
    void beginAnew() {
        if (state == ReviewState.GIVEN) {
            state = ReviewState.ASSIGNED;
            givenAt = null;
        }
    }

    void requireWritable() {
        if (state != ReviewState.ASSIGNED || !isBeingReviewed()) {
            throw refused();
        }
    }

    private ProblemException refused() {
        return isBeingReviewed()
                ? ProblemException.of(ProblemType.ILLEGAL_TRANSITION, state.name(), isActive() ? "conflict" : "–")
                : ProblemException.of(ProblemType.ILLEGAL_TRANSITION, application.state().name(), "–");
    }

    private boolean isBeingReviewed() {
        return application.state() == GrantApplicationState.UNDER_REVIEW;
    }

    /** Whether the reviewer has it to do or has done it. */
    boolean isActive() {
        return state == ReviewState.ASSIGNED || state == ReviewState.GIVEN;
    }

    boolean isGiven() {
        return state == ReviewState.GIVEN;
    }

    @Nullable Points points() {
        return ReviewStanding.points(criteria(), scores);
    }

    List<ReviewCriterion> criteria() {
        return Objects.requireNonNull(application.call().grant()).reviewCriteria();
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

    String person() {
        return person;
    }

    String organisation() {
        return organisation;
    }

    /** What colleagues call the reviewer. */
    String displayName() {
        return name == null ? person : name;
    }

    ReviewState state() {
        return state;
    }

    List<Score> scores() {
        return scores;
    }

    /** Of the conflict of interest. */
    @Nullable String reason() {
        return reason;
    }

    Instant assignedAt() {
        return assignedAt;
    }

    @Nullable Instant givenAt() {
        return givenAt;
    }
}
