package org.tilti.background;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Hands queued work to one of the instances, and to another one when that has died. */
@ApplicationScoped
class WorkQueue {
    private static final Duration POLLING = Duration.ofSeconds(1);
    /** An instance that has missed four of them is taken for dead. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);
    private static final int THREADS = 2;

    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;
    private final TransactionSynchronizationRegistry transactions;

    WorkQueue(AgroalDataSource database, PerformWork perform, TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
        task = Tasks.oneTime("work")
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.OnFailureRetryLater<>(POLLING))
                .execute((instance, context) -> perform.perform(UUID.fromString(instance.getId())));
        scheduler = Scheduler.create(database, task).threads(THREADS).pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT).missedHeartbeatsLimit(4).shutdownMaxWait(POLLING).build();
    }

    void start(@Observes StartupEvent start) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent end) {
        scheduler.stop();
    }

    /** In the transaction of the caller: what is rolled back was never queued. This instance looks after it at once. */
    void add(UUID work, Instant due) {
        scheduler.schedule(task.instance(work.toString()), due);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}
