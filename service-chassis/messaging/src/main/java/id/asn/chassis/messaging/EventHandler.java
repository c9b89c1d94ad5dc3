package id.asn.chassis.messaging;

import java.util.List;
import java.util.Set;

/**
 * Turns events into a projection. One bean per feature; a topic has one handler in a service.
 *
 * <p>{@link #apply} runs in one transaction over all agencies, together with the inbox and the offsets. It sees each
 * event once, but may see a key's events again after a replay: projections are versioned per key or commutative.
 */
public interface EventHandler {

    Set<String> topics();

    /**
     * Applies the events in the order of their partitions.
     *
     * @throws RuntimeException rolls all of them back; a fault that is not the database's is then isolated, and the event
     *     that causes it goes to the dead letters with its reason
     */
    void apply(List<IncomingEvent> events);
}
