package id.asn.chassis.messaging;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The handlers of the service by topic. */
@Singleton
class Handlers {

    private final Map<String, EventHandler> byTopic = new HashMap<>();

    Handlers(@All List<EventHandler> handlers) {
        for (EventHandler handler : handlers) {
            for (String topic : handler.topics()) {
                if (byTopic.put(topic, handler) != null) {
                    throw new IllegalStateException("Two handlers for " + topic);
                }
            }
        }
    }

    Set<String> topics() {
        return Set.copyOf(byTopic.keySet());
    }

    /** Hands each handler its events, in their order. */
    void apply(List<IncomingEvent> events) {
        Map<EventHandler, List<IncomingEvent>> shares = new LinkedHashMap<>();
        for (IncomingEvent event : events) {
            EventHandler handler = byTopic.get(event.topic());
            if (handler == null) {
                throw new IllegalArgumentException("No handler for " + event.topic());
            }
            shares.computeIfAbsent(handler, first -> new ArrayList<>()).add(event);
        }
        shares.forEach(EventHandler::apply);
    }
}
