package org.tilti.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.tilti.http.ProblemException;
import org.tilti.http.ProblemType;
import org.tilti.identity.CurrentCaller;
import org.tilti.identity.StoredCaller;

/** Queues work, tells how it stands and cancels it, each in the transaction of the caller. */
@ApplicationScoped
public class BackgroundWork {
    private final EntityManager database;
    private final WorkQueue queue;
    private final CurrentCaller caller;

    BackgroundWork(EntityManager database, WorkQueue queue, CurrentCaller caller) {
        this.database = database;
        this.queue = queue;
        this.caller = caller;
    }

    /** Has it done soon, in the caller's name and with the caller's rights of now. */
    public UUID queue(String kind, UUID subject) {
        return queue(kind, subject, caller.stored(), Instant.now());
    }

    /** Has it done at some time, in nobody's name. */
    public UUID queueFor(Instant due, String kind, UUID subject) {
        return queue(kind, subject, StoredCaller.NOBODY, due);
    }

    private UUID queue(String kind, UUID subject, StoredCaller inTheNameOf, Instant due) {
        var id = (UUID) database.createNativeQuery("""
                insert into background_work (kind, subject_id, caller) values (:kind, :subject, cast(:caller as jsonb))
                returning id""", UUID.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("caller", inTheNameOf.json())
                .getSingleResult();
        queue.add(id, due);
        return id;
    }

    public WorkStatus status(UUID work) {
        var row = (Tuple) database.createNativeQuery("""
                select state, percent, queued_at, started_at, finished_at from background_work where id = :id""",
                Tuple.class).setParameter("id", work).getSingleResult();
        return new WorkStatus(WorkState.valueOf(row.get("state", String.class)), row.get("percent", Integer.class),
                row.get("queued_at", Instant.class), row.get("started_at", Instant.class),
                row.get("finished_at", Instant.class));
    }

    /** Ends it before it takes effect; what has ended already refuses. */
    public void cancel(UUID work) {
        var cancelled = database.createNativeQuery("""
                update background_work set state = 'CANCELLED', finished_at = clock_timestamp()
                where id = :id and state in ('QUEUED', 'RUNNING')""").setParameter("id", work).executeUpdate();
        if (cancelled == 0) {
            throw ProblemException.of(ProblemType.ILLEGAL_TRANSITION, status(work).state().name(), "–");
        }
    }
}
