package org.tilti.partnerships.runs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tilti.background.BackgroundWork;
import org.tilti.background.WorkState;
import org.tilti.organisations.Organisations;
import org.tilti.partnerships.matching.MatchDifference;
import org.tilti.partnerships.matching.MatchResult;
import org.tilti.partnerships.matching.MatchedPair;
import org.tilti.text.PreferredLanguages;

/** Shows runs, and what changed from one to another, as the reader understands them. */
@ApplicationScoped
class MatchRunReferences {
    private final EntityManager database;
    private final BackgroundWork work;
    private final MatchResults results;
    private final Organisations organisations;
    private final PreferredLanguages languages;
    private final Reasons reasons;

    MatchRunReferences(EntityManager database, BackgroundWork work, MatchResults results,
            Organisations organisations, PreferredLanguages languages, Reasons reasons) {
        this.database = database;
        this.work = work;
        this.results = results;
        this.organisations = organisations;
        this.languages = languages;
        this.reasons = reasons;
    }

    MatchRunDetails details(MatchRun run) {
        var status = work.status(run.workId());
        if (status.state() == WorkState.DONE && !run.isDone()) {
            // it was done between reading the run and asking how it stands
            database.refresh(run);
        }
        return new MatchRunDetails(run.id(), run.number(),
                new MatchRunDetails.MatchedCall(run.call().slug(), languages.show(run.call().title())),
                status, run.terms, run.hosts, run.seekers, run.hostPlaces, run.seekerPlaces,
                run.pins.stream().map(PairDraft::of).toList(), run.forbids.stream().map(PairDraft::of).toList(),
                run.isDone() ? new MatchRunDetails.Result(run.pairs, run.leftOut, Points.of(run.total),
                        Points.of(run.totalWithoutPinsAndForbids - run.total)) : null,
                run.releasedAt == null ? null : new MatchRunDetails.Release(run.releasedAt, run.answerBy),
                run.createdAt());
    }

    /** What it depends on besides itself: how far it is, and in which languages it is read. */
    String moment(MatchRunDetails details) {
        return details.work().moment() + "-" + Integer.toHexString(languages.codes().hashCode());
    }

    MatchChanges changes(MatchRun before, MatchRun after) {
        var difference = MatchDifference.between(result(before), result(after));
        return new MatchChanges(shown(before, difference.gone()), shown(after, difference.added()),
                difference.kept().size(), Points.of(difference.gain()));
    }

    private MatchResult result(MatchRun run) {
        return new MatchResult(results.pairs(run), run.total, run.totalWithoutPinsAndForbids, List.of(), Map.of());
    }

    private List<MatchedPairDetails> shown(MatchRun run, List<MatchedPair> pairs) {
        var slugs = pairs.stream().flatMap(pair -> Stream.of(pair.host(), pair.seeker())).distinct().toList();
        var facts = results.facts(run, slugs);
        var known = organisations.bySlugs(slugs);
        return pairs.stream().map(pair -> new MatchedPairDetails(
                MatchParty.of(known.get(pair.host()), languages), MatchParty.of(known.get(pair.seeker()), languages),
                reasons.of(pair.score(), facts.get(pair.host()), facts.get(pair.seeker())), pair.pinned())).toList();
    }
}
