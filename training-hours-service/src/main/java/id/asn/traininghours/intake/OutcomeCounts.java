package id.asn.traininghours.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Counts answers while they pass. */
final class OutcomeCounts {

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    void add(StreamAnswer answer) {
        counts.merge(Objects.requireNonNull(answer.outcome()), 1, Integer::sum);
    }

    StreamAnswer.Summary summary() {
        return new StreamAnswer.Summary(
                of(Outcome.ACCEPTED),
                of(Outcome.ACCEPTED_FLAGGED),
                of(Outcome.HELD),
                of(Outcome.WAITING),
                of(Outcome.REPLAYED),
                of(Outcome.REJECTED));
    }

    private int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }
}
