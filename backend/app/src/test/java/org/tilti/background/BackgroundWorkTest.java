package org.tilti.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tilti.http.ProblemException;
import org.tilti.identity.Viewer;
import org.tilti.testing.Database;
import org.tilti.testing.Eventually;

@QuarkusTest
@ActivateRequestContext
class BackgroundWorkTest {
    @Inject
    BackgroundWork work;
    @Inject
    GivenWorker worker;
    @Inject
    PerformWork perform;
    @Inject
    Viewer viewer;

    @Test
    void isDoneInATransactionThatEndsIt() {
        var written = new AtomicInteger();

        var id = queued(course -> course.complete(written::incrementAndGet));

        var status = ended(id);
        assertEquals(WorkState.DONE, status.state());
        assertEquals(100, status.percent());
        assertFalse(status.finishedAt().isBefore(status.startedAt()));
        assertEquals(1, written.get());
    }

    @Test
    void isNotQueuedWhenItsCauseIsRolledBack() {
        var subject = UUID.randomUUID();
        worker.what.put(subject, course -> { });
        var queued = new CompletableFuture<UUID>();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            queued.complete(work.queue(GivenWorker.KIND, subject));
            throw new IllegalStateException("the cause fails");
        }));

        assertEquals(0, count("background_work where id = ", queued.join()));
        assertEquals(0, count("scheduled_tasks where task_instance = ", queued.join()));
    }

    @Test
    void tellsHowFarItIs() {
        var mayEnd = new CompletableFuture<Void>();
        var id = queued(course -> {
            while (!mayEnd.isDone()) {
                course.at(0.42);
            }
            course.complete(() -> { });
        });

        Eventually.ask(() -> work.status(id), status -> status.percent() == 42);
        mayEnd.complete(null);

        assertEquals(WorkState.DONE, ended(id).state());
    }

    @Test
    void hearsThatItIsCancelled() {
        var begun = new CompletableFuture<Void>();
        var heard = new CompletableFuture<Boolean>();
        var id = queued(course -> {
            begun.complete(null);
            while (!course.isCancelled()) {
                Thread.onSpinWait();
            }
            heard.complete(true);
        });
        begun.join();

        cancel(id);

        assertTrue(heard.join());
        assertEquals(WorkState.CANCELLED, work.status(id).state());
        assertThrows(ProblemException.class, () -> cancel(id));
    }

    @Test
    void changesNothingWhenItIsCancelledAtTheLastMoment() {
        var written = new CompletableFuture<Void>();
        var cancelled = new CompletableFuture<Void>();
        var left = UUID.randomUUID();
        var id = queued(course -> course.complete(() -> {
            work.queue(GivenWorker.KIND, left);
            written.complete(null);
            cancelled.join();
        }));
        written.join();

        cancel(id);
        cancelled.complete(null);

        Eventually.ask(() -> count("scheduled_tasks where task_instance = ", id), none -> none == 0);
        assertEquals(WorkState.CANCELLED, work.status(id).state());
        assertEquals(0, count("background_work where subject_id = ", left));
    }

    @Test
    void takesEffectOnceThoughTwoDoIt() {
        var effect = UUID.randomUUID();
        var firstGoesOn = new CompletableFuture<Void>();
        var isFirst = new AtomicBoolean(true);
        var id = queued(course -> {
            if (isFirst.getAndSet(false)) {
                firstGoesOn.join();
            }
            course.complete(() -> work.queue(GivenWorker.KIND, effect));
        });
        Eventually.ask(isFirst::get, first -> !first);

        perform.perform(id);
        firstGoesOn.complete(null);

        Eventually.ask(() -> count("scheduled_tasks where task_instance = ", id), none -> none == 0);
        assertEquals(1, count("background_work where subject_id = ", effect));
    }

    @Test
    void failsWithoutAnotherAttemptWhereTheFaultIsItsOwn() {
        var attempts = new AtomicInteger();

        var id = queued(course -> {
            attempts.incrementAndGet();
            throw new IllegalStateException("a fault");
        });

        assertEquals(WorkState.FAILED, ended(id).state());
        Eventually.ask(() -> count("scheduled_tasks where task_instance = ", id), none -> none == 0);
        assertEquals(1, attempts.get());
    }

    @Test
    void isNobodysWhenNobodyAskedForIt() {
        var anonymous = new CompletableFuture<Boolean>();
        var subject = UUID.randomUUID();
        worker.what.put(subject, course -> {
            anonymous.complete(viewer.isAnonymous());
            course.complete(() -> { });
        });
        QuarkusTransaction.requiringNew().run(() -> work.queueFor(Instant.now(), GivenWorker.KIND, subject));

        assertTrue(anonymous.join());
    }

    private UUID queued(Consumer<Course> what) {
        var subject = UUID.randomUUID();
        worker.what.put(subject, what);
        return queue(subject);
    }

    private UUID queue(UUID subject) {
        return QuarkusTransaction.requiringNew().call(() -> work.queue(GivenWorker.KIND, subject));
    }

    private void cancel(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> work.cancel(id));
    }

    private WorkStatus ended(UUID id) {
        return Eventually.ask(() -> work.status(id), status -> status.finishedAt() != null);
    }

    private static long count(String where, UUID id) {
        try {
            return Database.count("select count(*) from " + where + "'" + id + "'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
