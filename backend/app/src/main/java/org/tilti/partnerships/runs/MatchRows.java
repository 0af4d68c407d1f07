package org.tilti.partnerships.runs;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tilti.calls.criteria.Side;
import org.tilti.http.ListQuery;
import org.tilti.http.Listing;
import org.tilti.http.Page;
import org.tilti.http.Row;
import org.tilti.http.SortOrder;
import org.tilti.organisations.Organisation;
import org.tilti.organisations.Organisations;
import org.tilti.partnerships.matching.Alternative;
import org.tilti.partnerships.matching.Candidate;
import org.tilti.partnerships.matching.LeftOut;
import org.tilti.text.PreferredLanguages;

/** Lists the pairs of a run and those who took part, page by page. */
@ApplicationScoped
class MatchRows {
    private static final SortOrder BEST_FIRST = new SortOrder("-score", List.of("m.total", "m.host_id", "m.seeker_id"),
            List.of("int", "uuid", "uuid"), true);

    private final EntityManager database;
    private final MatchResults results;
    private final Organisations organisations;
    private final PreferredLanguages languages;
    private final Reasons reasons;

    MatchRows(EntityManager database, MatchResults results, Organisations organisations,
            PreferredLanguages languages, Reasons reasons) {
        this.database = database;
        this.results = results;
        this.organisations = organisations;
        this.languages = languages;
        this.reasons = reasons;
    }

    Page<MatchedPairDetails> pairs(MatchRun run, ListQuery query) {
        var page = new Listing("h.slug as host, s.slug as seeker, cast(m.score as text) as score, m.pinned", """
                match_pair m join organisation h on h.id = m.host_id join organisation s on s.id = m.seeker_id""")
                .where("m.run_id = :run").with("run", run.id())
                .page(database, BEST_FIRST, query, MatchResults::pair);
        var others = others(run, page.items().stream().flatMap(pair -> Stream.of(pair.host(), pair.seeker())));
        return new Page<>(page.items().stream().map(pair -> new MatchedPairDetails(others.party(pair.host()),
                others.party(pair.seeker()), reasons.of(pair.score(), others.facts.get(pair.host()),
                        others.facts.get(pair.seeker())), pair.pinned())).toList(), page.next(), page.total());
    }

    Page<MatchCandidateDetails> candidates(MatchRun run, MatchCandidateFilter filter) {
        var listing = new Listing("""
                c.side, cast(c.facts as text) as facts, cast(c.left_out as text) as left_out,
                cast(coalesce(c.alternatives, '[]') as text) as alternatives, array(
                  select p.slug from match_pair m join organisation p
                      on p.id = case m.host_id when o.id then m.seeker_id else m.host_id end
                   where m.run_id = c.run_id and o.id in (m.host_id, m.seeker_id) order by p.slug) as partners""",
                "match_candidate c join organisation o on o.id = c.organisation_id")
                .where("c.run_id = :run").with("run", run.id())
                .whereAny("c.side = any(:side)", "side", filter.side)
                .whereAny("o.slug = any(:organisation)", "organisation", filter.organisation);
        if (filter.leftOut != null) {
            listing.where("(c.left_out is not null) = :leftOut").with("leftOut", filter.leftOut);
        }
        var order = SortOrder.alphabetical("name", "o.name", languages.ofInterface(), "o.id");
        var page = listing.page(database, order, filter, MatchRows::stored);
        var others = others(run, page.items().stream().flatMap(Stored::named));
        return new Page<>(page.items().stream().map(one -> details(one, others)).toList(), page.next(), page.total());
    }

    private record Stored(Side side, Candidate facts, @Nullable LeftOut leftOut, List<Alternative> alternatives,
            List<String> partners) {

        /** Everybody whom the row names. */
        Stream<String> named() {
            return Stream.of(Stream.of(facts.key()), partners.stream(), alternatives.stream().map(Alternative::partner))
                    .flatMap(names -> names);
        }
    }

    private static Stored stored(Row row) {
        return new Stored(Side.valueOf(row.string("side")), row.json("facts", new TypeReference<>() {}),
                row.stringOrNull("left_out") == null ? null : row.json("left_out", new TypeReference<LeftOut>() {}),
                row.json("alternatives", new TypeReference<>() {}), row.strings("partners"));
    }

    private MatchCandidateDetails details(Stored one, Others others) {
        var facts = one.facts;
        return new MatchCandidateDetails(others.party(facts.key()), one.side,
                MatchCandidateDetails.Profile.of(facts),
                one.partners.stream().map(others::party).toList(),
                one.leftOut == null ? null : leftOut(one.leftOut),
                one.alternatives.stream().map(alternative -> alternative(one, alternative, others)).toList());
    }

    private MatchCandidateDetails.LeftOutDetails leftOut(LeftOut leftOut) {
        return new MatchCandidateDetails.LeftOutDetails(leftOut.rule(), reasons.of(leftOut.rule()),
                leftOut.inTheWay().entrySet().stream().map(entry -> new MatchCandidateDetails.RuleCount(
                        entry.getKey(), entry.getValue(), reasons.of(entry.getKey()))).toList());
    }

    private MatchCandidateDetails.AlternativeDetails alternative(Stored one, Alternative other, Others others) {
        var theirs = others.facts.get(other.partner());
        return new MatchCandidateDetails.AlternativeDetails(others.party(other.partner()),
                one.side == Side.HOST ? reasons.of(other.score(), one.facts, theirs)
                        : reasons.of(other.score(), theirs, one.facts),
                other.lacks(), other.inTheWay().stream()
                        .map(rule -> new MatchCandidateDetails.InTheWay(rule, reasons.of(rule))).toList());
    }

    private Others others(MatchRun run, Stream<String> named) {
        var slugs = named.distinct().toList();
        return new Others(organisations.bySlugs(slugs), results.facts(run, slugs), languages);
    }

    /** Those whom a page names: as they are now, and what the run knew of them. */
    private record Others(Map<String, Organisation> bySlug, Map<String, Candidate> facts, PreferredLanguages languages) {
        MatchParty party(String slug) {
            return MatchParty.of(bySlug.get(slug), languages);
        }
    }
}
