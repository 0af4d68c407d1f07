package org.tilti.grants.decisions;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.calls.terms.GrantTerms;
import org.tilti.grants.applications.GrantApplication;
import org.tilti.grants.applications.GrantApplicationState;
import org.tilti.grants.awarded.Grants;
import org.tilti.grants.reviews.ReviewPoints;
import org.tilti.grants.scoring.Points;
import org.tilti.grants.scoring.ReviewStanding;
import org.tilti.http.Listing;
import org.tilti.http.Row;
import org.tilti.money.Money;

/** Puts the applications of a call in order: what was handed in and not taken back, with what is decided of each. */
@ApplicationScoped
class RankCall {
    private static final String COLUMNS = """
            a.id, a.state, a.submitted_at, cast(s.content -> 'answers' -> 'requested' as text) as requested,
            cast(coalesce(h.amount, w.amount) as text) as amount,
            coalesce(w.bonuses, h.bonuses, '{}') as bonuses, h.kind as decided,
            array_remove(array(select coalesce((select o.country from organisation o where o.slug = t ->> 'organisation'), t ->> 'country')
                    from jsonb_array_elements(s.content -> 'answers' -> 'partners') t), null) as countries""";

    /** `w` waits to be approved, `h` holds. */
    static final String DECISIONS = """
            left join grant_decision w on w.application_id = a.id and w.state = 'PROPOSED'
            left join lateral (select d.* from grant_decision d where d.application_id = a.id and d.state = 'APPROVED'
                                order by d.number desc limit 1) h on true""";

    private final EntityManager database;
    private final Grants grants;
    private final ReviewPoints points;

    RankCall(EntityManager database, Grants grants, ReviewPoints points) {
        this.database = database;
        this.grants = grants;
        this.points = points;
    }

    /** What no grant of the call has taken of its budget. */
    BigDecimal free(Call call) {
        var budget = terms(call).budget();
        return (budget == null ? BigDecimal.ZERO : budget.amount()).subtract(grants.committed(call));
    }

    Ranking ranking(Call call) {
        return ranking(call, candidates(call, points.of(call, null), null), Set.of());
    }

    /**
     * As somebody sees it to whom some applications are closed. These are in no place, as their neighbours' points would
     * tell theirs; and all that they ask for is taken off the budget first, as if nothing were known of them.
     */
    Ranking ranking(Call call, Collection<Candidate> candidates, Set<UUID> closed) {
        return Ranking.of(terms(call).mode(), free(call).subtract(askedBy(closed)),
                candidates.stream().filter(candidate -> !closed.contains(candidate.id())).toList());
    }

    /** Those of these applications that are in the competition, with how they stand after their reviews; null means all. */
    List<Candidate> candidates(Call call, Map<UUID, ReviewStanding> judged, @Nullable Set<UUID> applications) {
        var terms = terms(call);
        var listing = new Listing(COLUMNS, """
                grant_application a join grant_submission s on s.id = a.submission_id
                """ + DECISIONS)
                .where("a.call_id = :call").with("call", call.id())
                .where("a.state not in ('DRAFT', 'WITHDRAWN')");
        if (applications != null) {
            listing.where("a.id = any(:applications)").with("applications", applications.toArray(UUID[]::new));
        }
        return listing.all(database, "", row -> candidate(row, terms, judged));
    }

    /** What those of these applications ask for that are not decided. */
    BigDecimal askedBy(Set<UUID> applications) {
        return (BigDecimal) database.createNativeQuery("""
                select coalesce(sum(cast(s.content -> 'answers' -> 'requested' ->> 'amount' as numeric)), 0)
                  from grant_application a join grant_submission s on s.id = a.submission_id
                 where a.id = any(:applications) and a.state in ('SUBMITTED', 'RETURNED', 'UNDER_REVIEW')""",
                BigDecimal.class).setParameter("applications", applications.toArray(UUID[]::new)).getSingleResult();
    }

    boolean isReviewed(GrantApplication application) {
        return terms(application.call()).reviewers() == 0 || points.of(application).average() != null;
    }

    /** Whether it can be awarded: where reviews are wanted, by at least one, and by enough points. */
    boolean isFit(GrantApplication application) {
        var terms = terms(application.call());
        return terms.reviewers() == 0 || isFit(terms, points.of(application));
    }

    private static boolean isFit(GrantTerms terms, @Nullable ReviewStanding reviews) {
        return reviews != null && reviews.average() != null && reviews.meets(terms.minimumPoints());
    }

    private static Candidate candidate(Row row, GrantTerms terms, Map<UUID, ReviewStanding> judged) {
        var standing = standing(GrantApplicationState.valueOf(row.string("state")), row.stringOrNull("decided"));
        var bonuses = EarnedBonuses.of(terms, row.strings("countries"), row.strings("bonuses"));
        var sum = row.json(row.stringOrNull("amount") == null ? "requested" : "amount", new TypeReference<Money>() {});
        var reviews = judged.get(row.uuid("id"));
        return new Candidate(row.uuid("id"), points(terms, reviews), bonuses, row.instant("submitted_at"),
                sum.amount(), terms.reviewers() == 0 || isFit(terms, reviews), standing);
    }

    private static @Nullable Points points(GrantTerms terms, @Nullable ReviewStanding reviews) {
        return terms.reviewers() == 0 ? Points.of(0, 1) : reviews == null ? null : reviews.average();
    }

    private static Standing standing(GrantApplicationState state, @Nullable String decided) {
        return switch (state) {
            case APPROVED -> Standing.AWARDED;
            case REJECTED -> Standing.OUT;
            default -> "RESERVE".equals(decided) ? Standing.RESERVE : Standing.OPEN;
        };
    }

    static GrantTerms terms(Call call) {
        return Objects.requireNonNull(call.grant());
    }
}
