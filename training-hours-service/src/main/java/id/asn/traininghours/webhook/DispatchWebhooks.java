package id.asn.traininghours.webhook;

import id.asn.chassis.persistence.Ids;
import id.asn.chassis.persistence.SqlStates;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Gives each receiver that has something coming a thread of its own, so that a slow one holds nobody up. */
@ApplicationScoped
class DispatchWebhooks {

    private static final Logger LOG = Logger.getLogger(DispatchWebhooks.class);

    /** Receivers at a time; more wait their turn. */
    private static final int MOST = 32;

    private static final Duration STOP = Duration.ofSeconds(20);

    private final Leases leases;
    private final DeliverMessages deliver;
    private final Semaphore places = new Semaphore(MOST);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    DispatchWebhooks(Leases leases, DeliverMessages deliver) {
        this.leases = leases;
        this.deliver = deliver;
    }

    @Scheduled(
            every = "${asn.webhooks.every}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void dispatch() {
        int free = places.availablePermits();
        if (free == 0) {
            return;
        }
        UUID lease = Ids.next();
        for (UUID webhookId : claimed(free, lease)) {
            places.acquireUninterruptibly();
            threads.execute(() -> run(webhookId, lease));
        }
    }

    private List<UUID> claimed(int free, UUID lease) {
        try {
            return leases.claim(free, lease);
        } catch (RuntimeException fault) {
            LOG.warnf("Webhooks are looked for again soon: %s", reason(fault));
            return List.of();
        }
    }

    private void run(UUID webhookId, UUID lease) {
        try {
            deliver.run(webhookId, lease);
        } catch (RuntimeException fault) {
            // The lease runs out and another worker goes on from what was kept.
            LOG.warnf("Delivery to webhook %s pauses: %s", webhookId, reason(fault));
        } finally {
            places.release();
        }
    }

    /** Messages of libraries may hold the values they choked on. */
    private static String reason(RuntimeException fault) {
        return SqlStates.of(fault)
                .map(state -> "SQLSTATE " + state)
                .orElse(fault.getClass().getSimpleName());
    }

    void stop(@Observes @Priority(1) ShutdownEvent stopping) throws InterruptedException {
        deliver.stop();
        threads.shutdown();
        if (!threads.awaitTermination(STOP.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("A delivery did not end in time; its lease runs out");
        }
    }
}
