package id.asn.assessment.match;

import id.asn.assessment.collectivegap.UnitCell;
import id.asn.assessment.collectivegap.WatchCollectiveGaps;
import id.asn.assessment.match.RecomputeMatches.Moved;
import id.asn.assessment.recomputation.RecomputationBell;
import id.asn.assessment.recomputation.RecomputationQueue;
import id.asn.assessment.recomputation.RecomputationQueue.Chunk;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.persistence.Transactions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works off the stored recomputations, a chunk a transaction, on as many threads and instances as there are: each chunk is
 * held by one, and what a killed one held is there again.
 */
@ApplicationScoped
public class WorkOnRecomputations {

    private static final Logger LOG = Logger.getLogger(WorkOnRecomputations.class);

    /** How soon another instance's leftovers are found; what this one stores wakes it at once. */
    private static final Duration LOOK_AROUND = Duration.ofSeconds(15);

    private static final Duration STOP = Duration.ofSeconds(10);

    private final Transactions transactions;
    private final RecomputationQueue queue;
    private final RecomputationBell bell;
    private final RecomputeMatches recompute;
    private final WatchCollectiveGaps watch;
    private final int threads;
    private final List<Thread> running = new ArrayList<>();
    private volatile boolean stopped;

    WorkOnRecomputations(
            Transactions transactions,
            RecomputationQueue queue,
            RecomputationBell bell,
            RecomputeMatches recompute,
            WatchCollectiveGaps watch,
            @ConfigProperty(name = "asn.recomputations.threads") int threads) {
        this.transactions = transactions;
        this.queue = queue;
        this.bell = bell;
        this.recompute = recompute;
        this.watch = watch;
        this.threads = threads;
    }

    void start(@Observes StartupEvent started) {
        for (int i = 0; i < threads; i++) {
            running.add(Thread.ofPlatform().name("recomputation-" + i).daemon().start(this::workUntilStopped));
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        bell.ring();
        for (Thread thread : running) {
            thread.join(STOP);
        }
    }

    private void workUntilStopped() {
        try {
            while (!stopped) {
                int heard = bell.heard();
                boolean busy = true;
                while (busy && !stopped) {
                    busy = workOnce();
                }
                if (!stopped) {
                    bell.await(heard, LOOK_AROUND);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether there was a chunk to work on, and the database to do it with */
    private boolean workOnce() {
        AtomicReference<Chunk> held = new AtomicReference<>();
        try {
            return transactions.write(AgencyScope.all(), () -> {
                Optional<Chunk> chunk = queue.take();
                chunk.ifPresent(taken -> {
                    held.set(taken);
                    workOn(taken);
                });
                return chunk.isPresent();
            });
        } catch (RuntimeException failure) {
            // Whatever it is, the thread must not die of it: the chunk stays and is tried again.
            LOG.warnf(
                    "A recomputation pauses: %s %s",
                    failure.getClass().getName(), SqlStates.of(failure).orElse(""));
            return putOff(held.get());
        }
    }

    private void workOn(Chunk chunk) {
        Moved moved = recompute.reckon(chunk.employeeIds());
        List<UnitCell> elsewhere = moved.cells().stream()
                .filter(cell -> !cell.agencyCode().equals(chunk.agencyCode()))
                .toList();
        if (!elsewhere.isEmpty()) {
            watch.cells(elsewhere);
        }
        if (queue.done(chunk, moved.matches())) {
            watch.agency(chunk.agencyCode());
        }
    }

    private boolean putOff(@Nullable Chunk chunk) {
        if (chunk == null) {
            return false;
        }
        try {
            transactions.write(AgencyScope.all(), () -> queue.putOff(chunk));
            return true;
        } catch (RuntimeException databaseAway) {
            LOG.warnf(
                    "A chunk could not be put off: %s", databaseAway.getClass().getName());
            return false;
        }
    }
}
