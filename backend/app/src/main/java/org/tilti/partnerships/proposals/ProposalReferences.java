package org.tilti.partnerships.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.tilti.calls.criteria.Side;
import org.tilti.organisations.Organisation;
import org.tilti.partnerships.matching.Candidate;
import org.tilti.partnerships.runs.MatchCandidateDetails;
import org.tilti.partnerships.runs.MatchParty;
import org.tilti.partnerships.runs.MatchResults;
import org.tilti.partnerships.runs.MatchRunDetails;
import org.tilti.partnerships.runs.Reasons;
import org.tilti.text.PreferredLanguages;

/** Shows a proposal, with its reasons in the reader's language. */
@ApplicationScoped
class ProposalReferences {
    private final MatchResults results;
    private final PreferredLanguages languages;
    private final Reasons reasons;

    ProposalReferences(MatchResults results, PreferredLanguages languages, Reasons reasons) {
        this.results = results;
        this.languages = languages;
        this.reasons = reasons;
    }

    ProposalDetails details(Proposal proposal, Instant now) {
        var facts = results.facts(proposal.run(), List.of(proposal.host().slug(), proposal.seeker().slug()));
        var host = facts.get(proposal.host().slug());
        var seeker = facts.get(proposal.seeker().slug());
        return new ProposalDetails(proposal.id(),
                new MatchRunDetails.MatchedCall(proposal.call().slug(), languages.show(proposal.call().title())),
                party(proposal.host(), host, proposal.answerOf(Side.HOST)),
                party(proposal.seeker(), seeker, proposal.answerOf(Side.SEEKER)),
                reasons.of(proposal.score(), host, seeker), proposal.stateAt(now), proposal.answerBy(),
                proposal.call().zone(), proposal.isAgreed() ? proposal.partnership().id() : null,
                proposal.createdAt());
    }

    private ProposalDetails.ProposedParty party(Organisation organisation, Candidate facts, ProposalAnswer answer) {
        return new ProposalDetails.ProposedParty(MatchParty.of(organisation, languages),
                MatchCandidateDetails.Profile.of(facts), answer);
    }

    /** What it depends on besides itself: the clock, and in which languages it is read. */
    String moment(ProposalDetails details) {
        return details.state() + "-" + Integer.toHexString(languages.codes().hashCode());
    }
}
