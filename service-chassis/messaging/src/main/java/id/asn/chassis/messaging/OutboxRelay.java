package id.asn.chassis.messaging;

import id.asn.chassis.changefeed.ChangeSignal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox in its order and deletes what every in-sync replica has acknowledged. Of all the relays of a
 * service one is active. A crash between publishing and deleting publishes again: the inbox of each consumer knows.
 */
final class OutboxRelay implements Runnable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private static final int BATCH = 1_000;
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration STANDBY = Duration.ofSeconds(1);
    private static final Duration COMPACTION = Duration.ofMinutes(10);
    private static final Duration AFTER_A_FAILURE = Duration.ofMillis(500);

    private final DataSource dataSource;
    private final Producer<String, byte[]> producer;
    private final CloudEvents cloudEvents;
    private final RelayWakeUp wakeUp;
    private final MessagingMetrics metrics;
    private final ChangeSignal feed;
    private long compactedAt = System.nanoTime();
    private volatile boolean running = true;
    private volatile boolean healthy = true;

    OutboxRelay(
            DataSource dataSource,
            Producer<String, byte[]> producer,
            CloudEvents cloudEvents,
            RelayWakeUp wakeUp,
            MessagingMetrics metrics,
            ChangeSignal feed) {
        this.dataSource = dataSource;
        this.producer = producer;
        this.cloudEvents = cloudEvents;
        this.wakeUp = wakeUp;
        this.metrics = metrics;
        this.feed = feed;
    }

    void stop() {
        running = false;
        wakeUp.ring();
    }

    /** Whether the last attempt to relay went well. */
    boolean isHealthy() {
        return healthy;
    }

    @Override
    public void run() {
        try {
            while (running) {
                wakeUp.await(relayWhileActive() ? STANDBY : AFTER_A_FAILURE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return false after a failure, to be tried again soon */
    private boolean relayWhileActive() throws InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            RelaySession session = new RelaySession(connection);
            if (!session.tryLock()) {
                return true; // another instance is active
            }
            try {
                while (running) {
                    if (relayBatch(session) < BATCH) {
                        compactNowAndThen(session);
                        wakeUp.await(POLL);
                    }
                }
            } finally {
                session.unlock();
            }
            return true;
        } catch (SQLException | RuntimeException failure) {
            // Whatever it is, the relay must not die of it: the events stay and are tried again.
            if (running) {
                healthy = false;
                LOG.warnf("Relay pauses: %s", DeadLetters.reason(failure));
            }
            return false;
        }
    }

    private void compactNowAndThen(RelaySession session) throws SQLException {
        long now = System.nanoTime();
        if (now - compactedAt > COMPACTION.toNanos()) {
            session.compactFeed();
            compactedAt = now;
        }
    }

    /** Enters the oldest events into the change feed, publishes them and deletes those that were acknowledged. */
    int relayBatch(RelaySession session) throws SQLException, InterruptedException {
        List<QueuedEvent> events = session.oldest(BATCH);
        if (!events.isEmpty()) {
            if (session.enterIntoFeed(events)) {
                feed.grown();
            }
            List<Long> acknowledged = publish(events);
            session.delete(acknowledged);
            metrics.published(acknowledged.size());
            if (acknowledged.size() < events.size()) {
                throw new PublishFailure(events.size() - acknowledged.size());
            }
        }
        healthy = true;
        return events.size();
    }

    private List<Long> publish(List<QueuedEvent> events) throws InterruptedException {
        List<Future<RecordMetadata>> answers = new ArrayList<>(events.size());
        for (QueuedEvent event : events) {
            answers.add(producer.send(cloudEvents.record(event)));
        }
        producer.flush();
        List<Long> acknowledged = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            try {
                answers.get(i).get();
                acknowledged.add(events.get(i).sequence());
            } catch (ExecutionException refused) {
                LOG.warnf(
                        "Kafka refused an event of %s: %s", events.get(i).row().topic(), refused.getCause());
            }
        }
        return acknowledged;
    }

    private static final class PublishFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PublishFailure(int events) {
            super(events + " event(s) were not acknowledged and stay in the outbox");
        }
    }
}
