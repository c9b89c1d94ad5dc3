package id.asn.assessment.register;

import id.asn.chassis.messaging.IncomingEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Of a batch, the latest state per subject: a set-based upsert may touch each row once only. */
public final class LatestStates {

    private LatestStates() {}

    public static <K, S> Collection<S> of(
            List<IncomingEvent> events, Class<S> state, Function<S, K> subject, ToLongFunction<S> version) {
        Map<K, S> latest = new LinkedHashMap<>();
        for (IncomingEvent event : events) {
            S read = event.dataAs(state);
            latest.merge(
                    subject.apply(read),
                    read,
                    (known, next) -> version.applyAsLong(next) > version.applyAsLong(known) ? next : known);
        }
        return latest.values();
    }
}
