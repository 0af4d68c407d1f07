package org.tilti.partnerships.runs;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.calls.MatchingTerms;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.partnerships.matching.MatchResult;
import org.tilti.partnerships.matching.MatchingRules;
import org.tilti.partnerships.matching.Pair;
import org.tilti.partnerships.matching.Partners;
import org.tilti.partnerships.matching.Score;
import org.tilti.partnerships.matching.Weights;
import org.tilti.time.Moments;

/** One matching of a call: what went in, how far it is, what came out. Only its release changes it afterwards. */
@Entity
public class MatchRun {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Call call;

    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    MatchingTerms terms;

    @Nullable Integer hostPlaces;
    @Nullable Integer seekerPlaces;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Partners> partners;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Partners> declined;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Pair> pins;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Pair> forbids;

    int hosts;
    int seekers;
    private @Nullable UUID workId;
    @Nullable Integer pairs;
    @Nullable Long total;
    @Nullable Long totalWithoutPinsAndForbids;
    @Nullable Integer leftOut;
    @Nullable Instant releasedAt;
    @Nullable Instant answerBy;
    private Instant createdAt;

    protected MatchRun() {}

    MatchRun(Call call, int number, Participants participants, List<Pair> pins, List<Pair> forbids) {
        this.call = call;
        this.number = number;
        this.terms = call.matching();
        this.hostPlaces = participants.hostPlaces();
        this.seekerPlaces = participants.seekerPlaces();
        this.partners = participants.partners();
        this.declined = participants.declined();
        this.hosts = participants.hosts().size();
        this.seekers = participants.seekers().size();
        this.pins = pins;
        this.forbids = forbids;
        this.createdAt = Moments.now();
    }

    MatchingRules rules() {
        return new MatchingRules(
                new Weights(terms.themes(), terms.offers(), terms.size(), terms.languages(), terms.similarity()),
                terms.threshold() * Score.FULL / 100, hostPlaces, seekerPlaces, Set.copyOf(partners),
                Set.copyOf(declined), Set.copyOf(pins), Set.copyOf(forbids));
    }

    void isDoneBy(UUID work) {
        workId = work;
    }

    void resultsIn(MatchResult result) {
        pairs = result.pairs().size();
        total = result.total();
        totalWithoutPinsAndForbids = result.totalWithoutPinsAndForbids();
        leftOut = result.leftOut().size();
    }

    /** Lets the pairs know of each other; once, and only when there is a result. */
    public void release(Instant now, Instant until) {
        if (pairs == null || releasedAt != null) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, pairs == null ? "UNFINISHED" : "RELEASED", "–");
        }
        releasedAt = now;
        answerBy = until;
    }

    boolean isDone() {
        return pairs != null;
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

    public int number() {
        return number;
    }

    UUID workId() {
        return workId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
