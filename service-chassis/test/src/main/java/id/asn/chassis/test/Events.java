package id.asn.chassis.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plays another service over the real Kafka: publishes as its relay would, and reads what the service published. */
public final class Events {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Events() {}

    /** Publishes data as a CloudEvent with a new id; returns the id. */
    public static String publish(String topic, String key, String subject, Object data) {
        String id = UUID.randomUUID().toString();
        publish(id, topic, key, subject, data);
        return id;
    }

    /** Publishes with a given id, to play a producer that repeats itself. {@code data} may be a JSON text. */
    public static void publish(String id, String topic, String key, String subject, Object data) {
        publishRaw(
                topic,
                key,
                data instanceof String text ? text.getBytes(UTF_8) : bytes(data),
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_source",
                        "/test",
                        "ce_type",
                        topic,
                        "ce_subject",
                        subject,
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json"));
    }

    public static void publishRaw(String topic, String key, byte[] value, Map<String, String> headers) {
        try {
            ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
            headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
            Producer.INSTANCE.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A topic that one test needs for itself. */
    public static void createTopic(String topic) {
        TestTopics.create(RunningDaemon.get(), topic);
    }

    /** The first event of the topic, from its beginning, with that key or subject and matching data; waits for it. */
    public static JsonNode awaitOne(String topic, String keyOrSubject, Predicate<JsonNode> matching) {
        return await(topic, record -> concerns(record, keyOrSubject) && matching.test(json(record)), 1).stream()
                .map(Events::json)
                .toList()
                .getFirst();
    }

    public static JsonNode awaitOne(String topic, String keyOrSubject) {
        return awaitOne(topic, keyOrSubject, any -> true);
    }

    /** Waits until that many records of the topic match, and returns all that did. */
    public static List<ConsumerRecord<String, byte[]>> await(
            String topic, Predicate<ConsumerRecord<String, byte[]>> matching, int atLeast) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (found.size() < atLeast && System.nanoTime() < deadline) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (matching.test(record)) {
                        found.add(record);
                    }
                }
            }
        }
        if (found.size() < atLeast) {
            throw new AssertionError(
                    "Only " + found.size() + " of " + atLeast + " matching events on " + topic + " within " + PATIENCE);
        }
        return found;
    }

    /** Everything of the topic that is there now and concerns the key or subject, in order. */
    public static List<JsonNode> present(String topic, String keyOrSubject) {
        return all(topic).stream()
                .filter(record -> concerns(record, keyOrSubject))
                .map(Events::json)
                .toList();
    }

    /** Everything that is in the topic now; of one key in order. */
    public static List<ConsumerRecord<String, byte[]>> all(String topic) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(at -> consumer.position(at) < ends.getOrDefault(at, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    public static JsonNode json(ConsumerRecord<String, byte[]> record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean concerns(ConsumerRecord<String, byte[]> record, String keyOrSubject) {
        return keyOrSubject.equals(record.key()) || keyOrSubject.equals(header(record, "ce_subject"));
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        RunningDaemon.get().bootstrapServers(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** One for the JVM: starting a producer takes longer than using it. */
    private static final class Producer {
        static final KafkaProducer<String, byte[]> INSTANCE = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        RunningDaemon.get().bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static byte[] bytes(Object data) {
        try {
            return JSON.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
