package id.asn.chassis.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {
    private static final List<TopicSpec> TOPICS =
            List.of(new TopicSpec("facts", 2, false), new TopicSpec("latest", 2, true));

    @TempDir
    Path directory;

    @Test
    void keepsItsRecordsOverARestart() throws Exception {
        KafkaOptions options = KafkaOptions.onFreePorts(directory.resolve("kafka"));
        try (KafkaBroker broker = KafkaBroker.start(options)) {
            broker.createTopics(TOPICS);
            send(broker, "hello");
        }

        KafkaOptions elsewhere = KafkaOptions.onFreePorts(options.logDir());
        try (KafkaBroker broker = KafkaBroker.start(elsewhere)) {
            broker.createTopics(TOPICS);
            assertThat(received(broker)).containsExactly("hello");
        }
    }

    @Test
    void refusesAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, LoopbackPort.address())) {
            KafkaOptions options = new KafkaOptions(directory, taken.getLocalPort(), LoopbackPort.free());

            assertThatThrownBy(() -> KafkaBroker.start(options))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("Port %d for Kafka is taken by another process", taken.getLocalPort());
        }
    }

    @Test
    void saysInOneLineThatItsLogIsUnusable() throws IOException {
        Path logDir = directory.resolve("kafka");
        Files.createDirectories(logDir);
        Files.writeString(logDir.resolve("meta.properties"), "version=1\nnode.id=99\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> KafkaBroker.start(KafkaOptions.onFreePorts(logDir)))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("Kafka does not start on ")
                .satisfies(failure -> assertThat(failure.getMessage()).hasLineCount(1));
    }

    private static void send(KafkaBroker broker, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("facts", "key", value)).get();
        }
    }

    private static List<String> received(KafkaBroker broker) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "group.id", "test", "auto.offset.reset", "earliest");
        List<String> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("facts"));
            for (int poll = 0; poll < 100 && values.isEmpty(); poll++) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
