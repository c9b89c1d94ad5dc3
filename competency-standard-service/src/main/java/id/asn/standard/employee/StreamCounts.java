package id.asn.standard.employee;

import id.asn.chassis.bulk.ItemStatus;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Counts outcomes while they pass. */
final class StreamCounts {

    private final Map<ItemStatus, Integer> counts = new EnumMap<>(ItemStatus.class);

    void add(StreamOutcomeView outcome) {
        counts.merge(Objects.requireNonNull(outcome.status()), 1, Integer::sum);
    }

    StreamOutcomeView.Summary view() {
        return new StreamOutcomeView.Summary(
                of(ItemStatus.CREATED), of(ItemStatus.UPDATED), of(ItemStatus.UNCHANGED), of(ItemStatus.REJECTED));
    }

    private int of(ItemStatus status) {
        return counts.getOrDefault(status, 0);
    }
}
