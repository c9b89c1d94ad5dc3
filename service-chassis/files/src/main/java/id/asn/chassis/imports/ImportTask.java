package id.asn.chassis.imports;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Imports as durable jobs: scheduled in the transaction that stores the file, picked by whichever instance has a thread free,
 * revived when the instance that picked one is gone.
 */
@ApplicationScoped
class ImportTask {

    private static final Logger LOG = Logger.getLogger(ImportTask.class);

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);
    private static final int HEARTBEATS_UNTIL_DEAD = 4;
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    /** A database that is away for some minutes is waited for; a fault of ours is not tried for ever. */
    private static final int TRIES = 60;

    private final WorkOnImport work;
    private final CustomTask<Void> task;
    private final RecurringTask<Void> purge;
    private final AgroalDataSource dataSource;
    private final Clock clock;
    private final int threads;
    private @Nullable Scheduler scheduler;

    ImportTask(
            WorkOnImport work,
            PurgeRefusedRows purgeRefusedRows,
            AgroalDataSource dataSource,
            Clock clock,
            @ConfigProperty(name = "asn.imports.threads") int threads,
            @ConfigProperty(name = "asn.time-zone") ZoneId zone) {
        this.work = work;
        this.dataSource = dataSource;
        this.clock = clock;
        this.threads = threads;
        this.task = Tasks.custom("import", Void.class)
                .onFailure(this::tryAgain)
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    Scheduler state = running();
                    boolean finished = work.work(
                            UUID.fromString(instance.getId()),
                            () -> state.getSchedulerState().isShuttingDown());
                    return (done, operations) -> {
                        if (finished) {
                            operations.remove();
                        } else {
                            operations.reschedule(done, clock.instant());
                        }
                    };
                });
        this.purge = Tasks.recurring("purge-refused-rows", Schedules.daily(zone, LocalTime.of(2, 30)))
                .execute((instance, context) -> purgeRefusedRows.purge());
    }

    void start(@Observes StartupEvent started) {
        scheduler = Scheduler.create(dataSource, task)
                .startTasks(purge)
                .threads(threads)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_UNTIL_DEAD)
                .shutdownMaxWait(STOP)
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** In the current transaction: the job exists if, and only if, it commits. */
    void schedule(UUID importId) {
        running().schedule(task.instance(importId.toString()), clock.instant());
    }

    private Scheduler running() {
        if (scheduler == null) {
            throw new IllegalStateException("Imports are scheduled after the service has started");
        }
        return scheduler;
    }

    private void tryAgain(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        UUID importId = UUID.fromString(failed.getExecution().taskInstance.getId());
        if (failed.getExecution().consecutiveFailures + 1 < TRIES) {
            Instant later = clock.instant().plus(TRY_AGAIN);
            LOG.warnf("Import %s pauses and is tried again", importId);
            operations.reschedule(failed, later);
        } else {
            LOG.errorf("Import %s is given up", importId);
            work.giveUp(importId);
            operations.remove();
        }
    }
}
