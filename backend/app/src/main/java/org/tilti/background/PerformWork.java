package org.tilti.background;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.runtime.SecurityIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tilti.http.DatabaseAway;
import org.tilti.identity.StoredCaller;

/** Does a piece of queued work, in a request context of its own and in the name of whoever queued it. */
@ApplicationScoped
class PerformWork {
    private static final Logger LOG = Logger.getLogger(PerformWork.class);
    private static final int SECONDS_ALLOWED = 900;

    private final EntityManager database;
    private final Instance<Worker> workers;
    private final SecurityIdentityAssociation identity;

    PerformWork(EntityManager database, @Any Instance<Worker> workers, SecurityIdentityAssociation identity) {
        this.database = database;
        this.workers = workers;
        this.identity = identity;
    }

    /** Throws only what another attempt may mend: the process is ending, or the database is away. */
    void perform(UUID id) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            var begun = begin(id);
            if (begun != null) {
                identity.setIdentity(StoredCaller.of(begun.get("caller", String.class)).identity());
                perform(id, begun.get("kind", String.class), begun.get("subject_id", UUID.class));
            }
        } finally {
            context.terminate();
        }
    }

    private void perform(UUID id, String kind, UUID subject) {
        try {
            worker(kind).work(subject, new TrackedCourse(id));
        } catch (CancellationException cancelled) {
            LOG.infof("%s %s was cancelled", kind, id);
        } catch (RuntimeException failed) {
            if (Thread.currentThread().isInterrupted() || DatabaseAway.isCauseOf(failed)) {
                throw failed;
            }
            LOG.errorf(failed, "%s %s", kind, id);
            finish(id, WorkState.FAILED);
        }
    }

    private Worker worker(String kind) {
        return workers.stream().filter(one -> one.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does work of the kind " + kind));
    }

    private @Nullable Tuple begin(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> (Tuple) database.createNativeQuery("""
                update background_work set state = 'RUNNING', percent = 0,
                       started_at = coalesce(started_at, clock_timestamp())
                where id = :id and state in ('QUEUED', 'RUNNING')
                returning kind, subject_id, cast(caller as text) as caller""", Tuple.class)
                .setParameter("id", id).getSingleResultOrNull());
    }

    private boolean finish(UUID id, WorkState state) {
        return QuarkusTransaction.joiningExisting().call(() -> database.createNativeQuery("""
                update background_work set state = :state, finished_at = clock_timestamp(),
                       percent = case :state when 'DONE' then 100 else percent end
                where id = :id and state = 'RUNNING'""")
                .setParameter("state", state.name()).setParameter("id", id).executeUpdate() == 1);
    }

    /** Tells the database how far it is, and asks whether it is still wanted, a few times a second. */
    private class TrackedCourse implements Course {
        private static final long PAUSE = 250_000_000;

        private final UUID id;
        private double share;
        private boolean cancelled;
        private long lastTold = System.nanoTime();

        TrackedCourse(UUID id) {
            this.id = id;
        }

        @Override
        public void at(double share) {
            this.share = share;
            tell();
        }

        @Override
        public boolean isCancelled() {
            tell();
            return cancelled;
        }

        private void tell() {
            if (cancelled || System.nanoTime() - lastTold < PAUSE) {
                return;
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("The process is ending");
            }
            cancelled = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                    update background_work set percent = :percent where id = :id and state = 'RUNNING'""")
                    .setParameter("percent", (int) Math.floor(share * 100)).setParameter("id", id)
                    .executeUpdate() == 0);
            lastTold = System.nanoTime();
        }

        @Override
        public void complete(Runnable writes) {
            QuarkusTransaction.requiringNew().timeout(SECONDS_ALLOWED).run(() -> {
                writes.run();
                database.flush();
                if (!finish(id, WorkState.DONE)) {
                    throw new CancellationException("Cancelled, or done elsewhere");
                }
            });
        }
    }
}
