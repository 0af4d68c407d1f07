package org.tilti.partnerships.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tilti.background.Course;
import org.tilti.background.Worker;
import org.tilti.time.DatabaseClock;

/** Ends a proposal that was not answered in time. */
@ApplicationScoped
class LapseProposal implements Worker {
    static final String KIND = "proposal-lapse";

    private final Proposals proposals;
    private final WriteProposal write;
    private final DatabaseClock clock;

    LapseProposal(Proposals proposals, WriteProposal write, DatabaseClock clock) {
        this.proposals = proposals;
        this.write = write;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void work(UUID id, Course course) {
        course.complete(() -> proposals.findByIdOptional(id).filter(proposal -> proposal.isOverdue(clock.now()))
                .ifPresent(write::lapse));
    }
}
