package org.tilti.partnerships.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tilti.background.BackgroundWork;
import org.tilti.http.PlaceError;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.organisations.Organisation;
import org.tilti.organisations.Organisations;
import org.tilti.partnerships.PartnershipDraft;
import org.tilti.partnerships.PartnershipOrigin;
import org.tilti.partnerships.PartyDraft;
import org.tilti.partnerships.WritePartnership;
import org.tilti.partnerships.matching.Candidate;
import org.tilti.partnerships.matching.MatchedPair;
import org.tilti.partnerships.runs.MatchResults;
import org.tilti.partnerships.runs.MatchRun;
import org.tilti.partnerships.runs.Settled;
import org.tilti.partnerships.runs.WriteMatchRun;
import org.tilti.time.DatabaseClock;

/** Makes proposals of the pairs of a run, all of them or none. */
@ApplicationScoped
class ReleaseProposals {
    /** The clock of an instance may be ahead of the database's. */
    private static final Duration LATER = Duration.ofSeconds(2);

    private final Proposals proposals;
    private final WriteProposal write;
    private final Settled settled;
    private final MatchResults results;
    private final WriteMatchRun runs;
    private final WritePartnership partnerships;
    private final Organisations organisations;
    private final BackgroundWork work;
    private final DatabaseClock clock;

    ReleaseProposals(Proposals proposals, WriteProposal write, Settled settled, MatchResults results,
            WriteMatchRun runs, WritePartnership partnerships, Organisations organisations, BackgroundWork work,
            DatabaseClock clock) {
        this.proposals = proposals;
        this.write = write;
        this.settled = settled;
        this.results = results;
        this.runs = runs;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.work = work;
        this.clock = clock;
    }

    void of(MatchRun run, ReleaseDraft draft) {
        var now = clock.now();
        if (!draft.answerBy().isAfter(now)) {
            throw ProblemException.invalid(PlaceError.at("/answerBy", "in-past"));
        }
        write.lock(run.call());
        run.release(now, draft.answerBy());
        var pairs = results.pairs(run);
        requirePlaces(run, pairs);
        var slugs = pairs.stream().flatMap(pair -> Stream.of(pair.host(), pair.seeker())).toList();
        var known = organisations.bySlugs(slugs);
        var facts = results.facts(run, slugs);
        pairs.forEach(pair -> propose(run, pair, known, facts, draft.answerBy()));
        runs.released(run);
    }

    /** Others may have been proposed since the run was made. */
    private void requirePlaces(MatchRun run, List<MatchedPair> pairs) {
        var places = settled.of(run.call());
        var limits = run.call().places();
        var tooMany = limits != null && !limits.suffice(places.pairs() + pairs.size());
        if (tooMany || pairs.stream().anyMatch(pair -> places.taken().contains(pair.host())
                || places.taken().contains(pair.seeker()))) {
            throw ProblemException.of(ProblemType.NO_PLACE_LEFT);
        }
    }

    private void propose(MatchRun run, MatchedPair pair, Map<String, Organisation> known,
            Map<String, Candidate> facts, Instant answerBy) {
        var host = known.get(pair.host());
        var seeker = known.get(pair.seeker());
        var partnership = partnerships.goingOn(host, seeker).orElseGet(() -> partnerships.propose(draft(run,
                facts.get(pair.host()), facts.get(pair.seeker()))));
        var proposal = new Proposal(run, host, seeker, pair.score(), answerBy, partnership);
        proposals.persist(proposal);
        proposals.flush();
        write.created(proposal);
        work.queueFor(answerBy.plus(LATER), LapseProposal.KIND, proposal.id());
    }

    private static PartnershipDraft draft(MatchRun run, Candidate host, Candidate seeker) {
        return new PartnershipDraft(
                List.of(new PartyDraft(host.key(), List.of()), new PartyDraft(seeker.key(), List.of())), null, null,
                null, null, PartnershipOrigin.MATCH,
                host.themes().stream().filter(seeker.themes()::contains).toList(), null, null, null, null, null,
                run.call().project().slug(), null);
    }
}
