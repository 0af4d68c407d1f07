package org.tilti.grants.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.tilti.background.BackgroundWork;
import org.tilti.background.Course;
import org.tilti.background.Worker;
import org.tilti.calls.Call;
import org.tilti.grants.applications.ApplicationMoved;
import org.tilti.grants.applications.GrantApplicationState;
import org.tilti.grants.awarded.MoneyFreed;
import org.tilti.time.DatabaseClock;

/** Lets the reserve list of a call move up when money has become free. */
@ApplicationScoped
class MoveUpReserve implements Worker {
    static final String KIND = "reserve-list";

    private final GrantDecisions decisions;
    private final WriteDecision write;
    private final BackgroundWork work;
    private final DatabaseClock clock;

    MoveUpReserve(GrantDecisions decisions, WriteDecision write, BackgroundWork work, DatabaseClock clock) {
        this.decisions = decisions;
        this.write = write;
        this.work = work;
        this.clock = clock;
    }

    void follow(@Observes MoneyFreed freed) {
        queue(freed.call());
    }

    void follow(@Observes ApplicationMoved moved) {
        if (moved.application().state() == GrantApplicationState.WITHDRAWN) {
            write.lapse(moved.application());
            queue(moved.application().call());
        }
    }

    /** Later, in nobody's name: whoever has freed the money neither awards it nor waits for those who do. */
    private void queue(Call call) {
        if (decisions.hasReserve(call)) {
            work.queueFor(clock.now(), KIND, call.id());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void work(UUID id, Course course) {
        course.complete(() -> write.moveUp(decisions.getEntityManager().find(Call.class, id)));
    }
}
