package id.asn.chassis.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Counts what went out, came in and was put aside; no key and no subject in any label. */
@Singleton
class MessagingMetrics {

    private final MeterRegistry registry;

    MessagingMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void published(int events) {
        registry.counter("messaging.events.published").increment(events);
    }

    void applied(int events) {
        registry.counter("messaging.events.applied").increment(events);
    }

    void deadLetter(String topic) {
        Counter.builder("messaging.dead.letters")
                .tag("topic", topic)
                .register(registry)
                .increment();
    }
}
