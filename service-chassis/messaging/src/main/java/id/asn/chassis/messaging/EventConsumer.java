package id.asn.chassis.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Reads the topics of a service in batches. After a fault it goes back to where the database stands and reads again,
 * slower and slower: nothing is skipped, and nothing is applied twice.
 */
final class EventConsumer implements Runnable, ConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Consumer<String, byte[]> consumer;
    private final Set<String> topics;
    private final ConsumerOffsets offsets;
    private final BatchApplication application;
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private Duration pause = FIRST_PAUSE;
    private volatile boolean running = true;
    private volatile boolean rewindAsked;
    private volatile boolean healthy = true;

    EventConsumer(
            Consumer<String, byte[]> consumer,
            Set<String> topics,
            ConsumerOffsets offsets,
            BatchApplication application) {
        this.consumer = consumer;
        this.topics = topics;
        this.offsets = offsets;
        this.application = application;
    }

    void stop() {
        running = false;
        consumer.wakeup();
    }

    /** Makes the consumer look again where the database stands, after a replay was asked for. */
    void rewind() {
        rewindAsked = true;
        consumer.wakeup();
    }

    boolean isHealthy() {
        return healthy;
    }

    @Override
    public void run() {
        try (consumer) {
            consumer.subscribe(topics, this);
            while (running) {
                readAndApply();
            }
        }
    }

    private void readAndApply() {
        try {
            if (rewindAsked) {
                goWhereTheDatabaseStands(consumer.assignment());
                consumer.resume(consumer.paused());
                rewindAsked = false;
            }
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            consumer.poll(POLL).forEach(records::add);
            if (!records.isEmpty()) {
                application.apply(records, positions);
            }
            healthy = true;
            pause = FIRST_PAUSE;
        } catch (WakeupException asked) {
            LOG.debug("Woken up");
        } catch (RuntimeException fault) {
            recover(fault);
        }
    }

    private void recover(RuntimeException fault) {
        healthy = fault instanceof ConsumerOffsets.Fenced;
        LOG.warnf("Consumer goes back and reads again in %d ms: %s", pause.toMillis(), DeadLetters.reason(fault));
        rewindAsked = true;
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private void goWhereTheDatabaseStands(Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> standing = offsets.read(partitions);
        positions.keySet().removeAll(partitions);
        List<TopicPartition> fromTheBeginning = new ArrayList<>();
        standing.forEach((partition, offset) -> {
            if (offset == ConsumerOffsets.NONE) {
                fromTheBeginning.add(partition);
            } else {
                positions.put(partition, offset);
                consumer.seek(partition, offset);
            }
        });
        if (!fromTheBeginning.isEmpty()) {
            consumer.seekToBeginning(fromTheBeginning);
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        try {
            goWhereTheDatabaseStands(assigned);
        } catch (RuntimeException databaseAway) {
            // Thrown here it would end the subscription; the next round tries again before it reads.
            LOG.warnf("Cannot read the offsets yet: %s", DeadLetters.reason(databaseAway));
            consumer.pause(assigned);
            rewindAsked = true;
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        revoked.forEach(positions::remove);
    }
}
