package id.asn.chassis.messaging;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.persistence.Transactions;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Applies records in one transaction with inbox and offsets. When that fails for a reason of the records', each is applied
 * alone, and the one that cannot be goes to the dead letters in the transaction that steps over it.
 */
@Singleton
class BatchApplication {

    private static final Logger LOG = Logger.getLogger(BatchApplication.class);

    private final Transactions transactions;
    private final ConsumerOffsets offsets;
    private final Inbox inbox;
    private final Handlers handlers;
    private final DeadLetters deadLetters;
    private final CloudEvents cloudEvents;
    private final MessagingMetrics metrics;

    BatchApplication(
            Transactions transactions,
            ConsumerOffsets offsets,
            Inbox inbox,
            Handlers handlers,
            DeadLetters deadLetters,
            CloudEvents cloudEvents,
            MessagingMetrics metrics) {
        this.transactions = transactions;
        this.offsets = offsets;
        this.inbox = inbox;
        this.handlers = handlers;
        this.deadLetters = deadLetters;
        this.cloudEvents = cloudEvents;
        this.metrics = metrics;
    }

    /**
     * @param positions where this consumer stands in each partition; moved forward with every commit
     * @throws ConsumerOffsets.Fenced when somebody else moved a partition
     * @throws RuntimeException for a passing fault: nothing of the last transaction remains, the records can be read again
     */
    @ActivateRequestContext
    void apply(List<ConsumerRecord<String, byte[]>> records, Map<TopicPartition, Long> positions) {
        try {
            applyTogether(records, positions);
        } catch (ConsumerOffsets.Fenced fenced) {
            throw fenced;
        } catch (RuntimeException failure) {
            if (isPassing(failure)) {
                throw failure;
            }
            LOG.infof("Isolating a fault among %d records: %s", records.size(), DeadLetters.reason(failure));
            for (ConsumerRecord<String, byte[]> record : records) {
                applyAlone(record, positions);
            }
        }
    }

    private void applyTogether(List<ConsumerRecord<String, byte[]>> records, Map<TopicPartition, Long> positions) {
        Map<TopicPartition, Long> next = new java.util.LinkedHashMap<>();
        records.forEach(record -> next.put(partition(record), record.offset() + 1));
        int applied = transactions.write(AgencyScope.all(), () -> {
            next.forEach((partition, offset) -> offsets.advance(partition, standing(positions, partition), offset));
            List<IncomingEvent> events = new ArrayList<>(records.size());
            records.forEach(record -> events.add(cloudEvents.event(record)));
            List<IncomingEvent> fresh = inbox.admit(events);
            handlers.apply(fresh);
            return fresh.size();
        });
        positions.putAll(next);
        metrics.applied(applied);
    }

    private void applyAlone(ConsumerRecord<String, byte[]> record, Map<TopicPartition, Long> positions) {
        try {
            applyTogether(List.of(record), positions);
        } catch (ConsumerOffsets.Fenced fenced) {
            throw fenced;
        } catch (RuntimeException failure) {
            if (isPassing(failure)) {
                throw failure;
            }
            putAside(record, failure, positions);
        }
    }

    private void putAside(
            ConsumerRecord<String, byte[]> record, RuntimeException failure, Map<TopicPartition, Long> positions) {
        TopicPartition partition = partition(record);
        transactions.write(AgencyScope.all(), () -> {
            offsets.advance(partition, standing(positions, partition), record.offset() + 1);
            deadLetters.add(record, failure);
        });
        positions.put(partition, record.offset() + 1);
        metrics.deadLetter(record.topic());
        LOG.warnf(
                "Dead letter: %s partition %d offset %d: %s",
                record.topic(), record.partition(), record.offset(), DeadLetters.reason(failure));
    }

    private static long standing(Map<TopicPartition, Long> positions, TopicPartition partition) {
        return positions.getOrDefault(partition, ConsumerOffsets.NONE);
    }

    /** Whether the same records may well be applied a moment later. */
    static boolean isPassing(Throwable failure) {
        if (SqlStates.isUnavailable(failure)
                || SqlStates.isConcurrencyConflict(failure)
                || SqlStates.isDeploymentFault(failure)) {
            return true;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException || isAcquisitionTimeout(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The pool reports exhaustion and a closed connection as a bare SQLException. */
    private static boolean isAcquisitionTimeout(Throwable cause) {
        return cause instanceof java.sql.SQLException sql && sql.getSQLState() == null;
    }

    private static TopicPartition partition(ConsumerRecord<String, byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
