package org.tilti.partnerships.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tilti.calls.Call;
import org.tilti.partnerships.matching.Partners;
import org.tilti.partnerships.runs.Settled;

/** What the proposals of a call have settled. */
@ApplicationScoped
class SettledProposals implements Settled {
    private final Proposals proposals;
    private final WriteProposal write;

    SettledProposals(Proposals proposals, WriteProposal write) {
        this.proposals = proposals;
        this.write = write;
    }

    @Override
    public Places of(Call call) {
        write.lapseOverdue(call);
        var held = proposals.of(call, ProposalState.OPEN, ProposalState.AGREED);
        return new Places(
                held.stream().flatMap(one -> Stream.of(one.host().slug(), one.seeker().slug()))
                        .collect(Collectors.toSet()),
                held.size(),
                proposals.of(call, ProposalState.DECLINED).stream()
                        .map(one -> new Partners(one.host().slug(), one.seeker().slug())).collect(Collectors.toSet()));
    }
}
