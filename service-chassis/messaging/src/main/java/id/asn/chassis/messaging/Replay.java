package id.asn.chassis.messaging;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Applies again what has been: whole topics, to rebuild a projection, or the dead letters, once their cause is mended. */
@ApplicationScoped
public class Replay {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Transactions transactions;
    private final ConsumerOffsets offsets;
    private final Handlers handlers;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final CloudEvents cloudEvents;
    private final KafkaClients kafka;
    private final Messaging messaging;

    Replay(
            Transactions transactions,
            ConsumerOffsets offsets,
            Handlers handlers,
            Inbox inbox,
            DeadLetters deadLetters,
            CloudEvents cloudEvents,
            KafkaClients kafka,
            Messaging messaging) {
        this.transactions = transactions;
        this.offsets = offsets;
        this.handlers = handlers;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.cloudEvents = cloudEvents;
        this.kafka = kafka;
        this.messaging = messaging;
    }

    /** The topics that this service reads. */
    public Collection<String> topics() {
        return handlers.topics();
    }

    /** Reads the topics again from their beginning while the service runs; projections take only what is newer. */
    public void fromTheBeginning(Collection<String> topics) {
        transactions.write(AgencyScope.all(), () -> offsets.forget(topics));
        messaging.rewindConsumer();
    }

    /** Applies each dead letter that has not been replayed yet; what fails again is put back with its new reason. */
    public DeadLetterResult deadLetters() {
        int applied = 0;
        int failed = 0;
        try (Consumer<String, byte[]> reader = kafka.reader()) {
            List<TopicPartition> partitions = new ArrayList<>();
            reader.partitionsFor(deadLetters.topic())
                    .forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
            Map<TopicPartition, Long> end = reader.endOffsets(partitions);
            Map<TopicPartition, Long> standing = offsets.read(partitions);
            reader.assign(partitions);
            for (TopicPartition partition : partitions) {
                long next = standing.getOrDefault(partition, ConsumerOffsets.NONE);
                if (next == ConsumerOffsets.NONE) {
                    reader.seekToBeginning(List.of(partition));
                } else {
                    reader.seek(partition, next);
                }
            }
            while (partitions.stream()
                    .anyMatch(partition -> reader.position(partition) < end.getOrDefault(partition, 0L))) {
                for (ConsumerRecord<String, byte[]> letter : reader.poll(POLL)) {
                    TopicPartition partition = new TopicPartition(letter.topic(), letter.partition());
                    if (letter.offset() >= end.getOrDefault(partition, 0L)) {
                        continue; // put back by this very replay
                    }
                    if (apply(letter, standing.getOrDefault(partition, ConsumerOffsets.NONE))) {
                        applied++;
                    } else {
                        failed++;
                    }
                    standing.put(partition, letter.offset() + 1);
                }
            }
        }
        return new DeadLetterResult(applied, failed);
    }

    private boolean apply(ConsumerRecord<String, byte[]> letter, long standing) {
        TopicPartition partition = new TopicPartition(letter.topic(), letter.partition());
        ConsumerRecord<String, byte[]> original = original(letter);
        try {
            transactions.write(AgencyScope.all(), () -> {
                offsets.advance(partition, standing, letter.offset() + 1);
                handlers.apply(inbox.admit(List.of(cloudEvents.event(original))));
            });
            return true;
        } catch (ConsumerOffsets.Fenced replayedElsewhere) {
            throw replayedElsewhere;
        } catch (RuntimeException failure) {
            if (BatchApplication.isPassing(failure)) {
                throw failure;
            }
            transactions.write(AgencyScope.all(), () -> {
                offsets.advance(partition, standing, letter.offset() + 1);
                deadLetters.again(letter, original.topic(), failure);
            });
            return false;
        }
    }

    private static ConsumerRecord<String, byte[]> original(ConsumerRecord<String, byte[]> letter) {
        RecordHeaders headers = new RecordHeaders();
        letter.headers().forEach(header -> {
            if (header.key().startsWith(DeadLetters.ORIGINAL)) {
                headers.add(header.key().substring(DeadLetters.ORIGINAL.length()), header.value());
            }
        });
        String topic = Optional.ofNullable(CloudEvents.text(letter.headers(), DeadLetters.TOPIC))
                .orElse("");
        return new ConsumerRecord<>(
                topic,
                letter.partition(),
                letter.offset(),
                letter.timestamp(),
                TimestampType.CREATE_TIME,
                letter.serializedKeySize(),
                letter.serializedValueSize(),
                letter.key(),
                letter.value(),
                headers,
                Optional.empty());
    }

    /** How many dead letters were applied, and how many failed again. */
    public record DeadLetterResult(int applied, int failed) {}
}
