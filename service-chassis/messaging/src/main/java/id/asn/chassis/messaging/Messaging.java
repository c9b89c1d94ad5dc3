package id.asn.chassis.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.changefeed.ChangeSignal;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Starts the relay and the consumer with the service and stops them before its database connections go. */
@Singleton
class Messaging {

    private static final Duration STOP = Duration.ofSeconds(10);

    private final KafkaClients kafka;
    private final AgroalDataSource dataSource;
    private final CloudEvents cloudEvents;
    private final RelayWakeUp wakeUp;
    private final MessagingMetrics metrics;
    private final ChangeSignal feed;
    private final Handlers handlers;
    private final ConsumerOffsets offsets;
    private final BatchApplication application;
    private final List<Thread> threads = new ArrayList<>();
    private @Nullable Producer<String, byte[]> producer;
    private @Nullable OutboxRelay relay;
    private @Nullable EventConsumer consumer;

    Messaging(
            KafkaClients kafka,
            AgroalDataSource dataSource,
            CloudEvents cloudEvents,
            RelayWakeUp wakeUp,
            MessagingMetrics metrics,
            ChangeSignal feed,
            Handlers handlers,
            ConsumerOffsets offsets,
            BatchApplication application) {
        this.kafka = kafka;
        this.dataSource = dataSource;
        this.cloudEvents = cloudEvents;
        this.wakeUp = wakeUp;
        this.metrics = metrics;
        this.feed = feed;
        this.handlers = handlers;
        this.offsets = offsets;
        this.application = application;
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent started) {
        producer = kafka.producer();
        relay = new OutboxRelay(dataSource, producer, cloudEvents, wakeUp, metrics, feed);
        run("outbox-relay", relay);
        if (!handlers.topics().isEmpty()) {
            consumer = new EventConsumer(kafka.consumer(), handlers.topics(), offsets, application);
            run("event-consumer", consumer);
        }
    }

    void stop(@Observes @Priority(1) ShutdownEvent stopping) throws InterruptedException {
        if (consumer != null) {
            consumer.stop();
        }
        if (relay != null) {
            relay.stop();
        }
        for (Thread thread : threads) {
            thread.join(STOP);
        }
        if (producer != null) {
            producer.close(STOP);
        }
    }

    /** Null while all is well, else which part is in trouble. */
    @Nullable String trouble() {
        if (threads.stream().anyMatch(thread -> !thread.isAlive())) {
            return "a messaging thread ended";
        }
        if (relay != null && !relay.isHealthy()) {
            return "the relay cannot publish";
        }
        return consumer != null && !consumer.isHealthy() ? "the consumer cannot apply" : null;
    }

    void rewindConsumer() {
        if (consumer != null) {
            consumer.rewind();
        }
    }

    private void run(String name, Runnable work) {
        threads.add(Thread.ofPlatform().name(name).daemon().start(work));
    }

    @Produces
    @Singleton
    static CloudEvents cloudEvents(
            @ConfigProperty(name = "quarkus.application.name") String service, ObjectMapper json) {
        return new CloudEvents(service, json);
    }
}
