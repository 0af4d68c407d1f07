package org.tilti.grants.decisions;

import com.fasterxml.jackson.core.type.TypeReference;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.Call;
import org.tilti.grants.applications.GrantApplicationState;
import org.tilti.grants.applications.Impartiality;
import org.tilti.grants.scoring.Points;
import org.tilti.grants.scoring.ReviewStanding;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.Row;
import org.tilti.identity.Viewer;
import org.tilti.money.Money;
import org.tilti.organisations.NamedOrganisation;
import org.tilti.text.PreferredLanguages;

/** Shows the order of a call to those who decide. */
@ApplicationScoped
class ShowRanking {
    private static final String COLUMNS = """
            a.id, a.reference, a.state, a.submitted_at, s.content -> 'answers' ->> 'title' as title,
            cast(s.content -> 'answers' -> 'requested' as text) as requested, o.slug, cast(o.name as text) as name,
            w.number as w_number, w.kind as w_kind, cast(w.amount as text) as w_amount, w.moved_up_at as w_moved_up_at,
            w.proposed_by ->> 'subject' as w_by, h.number as h_number, h.kind as h_kind,
            cast(h.amount as text) as h_amount, h.moved_up_at as h_moved_up_at, h.proposed_by ->> 'subject' as h_by""";

    private final Cache<Moment, Ranked> known = Caffeine.newBuilder().maximumSize(50).build();
    private final EntityManager database;
    private final RankCall rank;
    private final KnownCandidates candidates;
    private final Impartiality impartiality;
    private final PreferredLanguages languages;
    private final Viewer viewer;

    /** A call in one state, for those to whom the same applications are closed. */
    private record Moment(UUID call, Set<UUID> closed, long state) {}

    /** Of thousands it takes a while: reckoned once, and then only again when one of them has. */
    private record Ranked(List<Ranking.Place> places, Map<UUID, Integer> ranks, Map<UUID, KnownCandidates.Known> known) {}

    ShowRanking(EntityManager database, RankCall rank, KnownCandidates candidates, Impartiality impartiality,
            PreferredLanguages languages, Viewer viewer) {
        this.database = database;
        this.rank = rank;
        this.candidates = candidates;
        this.impartiality = impartiality;
        this.languages = languages;
        this.viewer = viewer;
    }

    Page<RankedApplication> page(Call call, RankingFilter filter) {
        var closed = impartiality.unrankedOf(call);
        var state = candidates.state(call);
        var ranked = known.get(new Moment(call.id(), closed, state.hash()), any -> ranked(call, closed, state));
        var shown = filter.application.isEmpty() ? ranked.places()
                : ranked.places().stream().filter(place -> filter.application.contains(place.candidate().id())).toList();
        var page = Page.of("rank", shown, place -> place.candidate().id().toString(), filter);
        var rows = rows(page.map(place -> place.candidate().id()));
        return page.map(place -> ranked(ranked.ranks().get(place.candidate().id()), place,
                Objects.requireNonNull(rows.get(place.candidate().id())),
                Objects.requireNonNull(ranked.known().get(place.candidate().id())).reviews()));
    }

    private Ranked ranked(Call call, Set<UUID> closed, KnownCandidates.State state) {
        var known = candidates.of(call, state);
        var competing = known.values().stream().map(KnownCandidates.Known::candidate).filter(Objects::nonNull).toList();
        var places = rank.ranking(call, competing, closed).places();
        return new Ranked(places, IntStream.range(0, places.size()).boxed()
                .collect(Collectors.toMap(i -> places.get(i).candidate().id(), i -> i + 1)), known);
    }

    private Map<UUID, Row> rows(Page<UUID> page) {
        return new Listing(COLUMNS, """
                grant_application a join grant_submission s on s.id = a.submission_id
                join organisation o on o.id = a.applicant_id
                """ + RankCall.DECISIONS).where("a.id = any(:ids)").with("ids", page.items().toArray(UUID[]::new))
                .all(database, "", row -> row).stream().collect(Collectors.toMap(row -> row.uuid("id"), Function.identity()));
    }

    private RankedApplication ranked(int rank, Ranking.Place place, Row row, @Nullable ReviewStanding reviews) {
        var candidate = place.candidate();
        var requested = row.json("requested", new TypeReference<Money>() {});
        return new RankedApplication(rank, candidate.id(), row.string("reference"), row.string("title"),
                new NamedOrganisation(row.string("slug"), languages.show(row.localised("name"))),
                GrantApplicationState.valueOf(row.string("state")), candidate.submittedAt(), requested,
                reviews == null ? null : shown(reviews.average()), reviews == null ? 0 : reviews.given(),
                reviews != null && reviews.isFarApart(), reviews == null ? List.of() : reviews.belowMinimum(),
                candidate.bonuses().codes(), shown(candidate.total()), candidate.fit(), choice(row, "w"), choice(row, "h"),
                place.left().signum() < 0 ? null : new Money(place.left(), requested.currency()),
                place.left().signum() < 0 ? new Money(place.left().negate(), requested.currency()) : null);
    }

    private static @Nullable BigDecimal shown(@Nullable Points points) {
        return points == null ? null : points.shown();
    }

    private RankedApplication.@Nullable Choice choice(Row row, String which) {
        var number = row.integerOrNull(which + "_number");
        return number == null ? null : new RankedApplication.Choice(number, DecisionKind.valueOf(row.string(which + "_kind")),
                row.stringOrNull(which + "_amount") == null ? null : row.json(which + "_amount", new TypeReference<>() {}),
                row.string(which + "_by").equals(viewer.subject()), row.instantOrNull(which + "_moved_up_at"));
    }
}
