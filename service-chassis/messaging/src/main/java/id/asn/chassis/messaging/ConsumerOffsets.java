package id.asn.chassis.messaging;

import jakarta.inject.Singleton;
import java.io.Serial;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Jdbi;

/** How far each partition has been applied; the database is the truth, Kafka's own offsets are not used. */
@Singleton
class ConsumerOffsets {

    /** Stands for "no row yet". */
    static final long NONE = -1;

    private final Jdbi jdbi;

    ConsumerOffsets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The next offset of each partition, {@link #NONE} where nothing was applied yet. */
    Map<TopicPartition, Long> read(Collection<TopicPartition> partitions) {
        return jdbi.withHandle(handle -> {
            Map<TopicPartition, Long> offsets = new HashMap<>();
            partitions.forEach(partition -> offsets.put(partition, NONE));
            handle.createQuery("select topic, partition, next_offset from consumer_offset")
                    .map((row, context) -> Map.entry(
                            new TopicPartition(row.getString("topic"), row.getInt("partition")),
                            row.getLong("next_offset")))
                    .forEach(entry -> offsets.computeIfPresent(entry.getKey(), (known, none) -> entry.getValue()));
            return offsets;
        });
    }

    /**
     * Moves a partition forward in the current transaction.
     *
     * @throws Fenced when it does not stand where this consumer left it: another one has taken over, or a replay began
     */
    void advance(TopicPartition partition, long expected, long next) {
        int moved = jdbi.withHandle(handle -> handle.createUpdate(expected == NONE ? """
                                insert into consumer_offset (topic, partition, next_offset)
                                values (:topic, :partition, :next) on conflict do nothing
                                """ : """
                                update consumer_offset set next_offset = :next
                                where topic = :topic and partition = :partition and next_offset = :expected
                                """)
                .bind("topic", partition.topic())
                .bind("partition", partition.partition())
                .bind("next", next)
                .bind("expected", expected)
                .execute());
        if (moved == 0) {
            throw new Fenced(partition);
        }
    }

    /** Forgets how far the topics were applied, so that they are read from their beginning. */
    void forget(Collection<String> topics) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from inbox_event where topic = any (:topics)")
                    .bindArray("topics", String.class, topics)
                    .execute();
            handle.createUpdate("delete from consumer_offset where topic = any (:topics)")
                    .bindArray("topics", String.class, topics)
                    .execute();
        });
    }

    static final class Fenced extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Fenced(TopicPartition partition) {
            super(partition + " was moved by somebody else");
        }
    }
}
