package org.tilti.grants.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tilti.background.Course;
import org.tilti.background.Worker;
import org.tilti.calls.Call;

/** Lets the reserve list of a call move up when money has become free. */
@ApplicationScoped
class MoveUpReserve implements Worker {
    static final String KIND = "reserve-list";

    private final GrantDecisions decisions;
    private final WriteDecision write;

    MoveUpReserve(GrantDecisions decisions, WriteDecision write) {
        this.decisions = decisions;
        this.write = write;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void work(UUID id, Course course) {
        course.complete(() -> {
            var call = decisions.getEntityManager().find(Call.class, id);
            write.lock(call);
            write.moveUp(call);
        });
    }
}
