package id.asn.chassis.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** Kafka in KRaft mode, broker and controller in this JVM, its log kept on disk. */
public final class KafkaBroker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private KafkaBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker; formats its directory the first time.
     *
     * @throws StartFailure when it cannot: port taken, log unusable, disk full
     */
    public static KafkaBroker start(KafkaOptions options) {
        LoopbackPort.requireFree(options.port(), "Kafka");
        LoopbackPort.requireFree(options.controllerPort(), "Kafka's controller");
        surviveItsFaults();
        KafkaRaftServer server = null;
        try {
            format(options);
            server = new KafkaRaftServer(new KafkaConfig(KafkaSettings.of(options), false), Time.SYSTEM);
            server.startup();
            return new KafkaBroker(server, "127.0.0.1:" + options.port());
        } catch (Exception e) {
            // Scala code declares nothing and throws anything: every failure here means that it did not start.
            if (server != null) {
                server.shutdown();
            }
            throw new StartFailure("Kafka does not start on " + options.logDir() + ": " + StartFailure.reason(e), e);
        }
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Creates the topics that do not exist yet and returns when all of them can be used. */
    public void createTopics(Collection<TopicSpec> topics) {
        try (KafkaTopics kafkaTopics = new KafkaTopics(bootstrapServers)) {
            kafkaTopics.create(topics);
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(KafkaOptions options) throws Exception {
        if (Files.exists(options.logDir().resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(options.logDir());
        String directory = options.logDir().toString();
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(KafkaSettings.NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .setDirectories(List.of(directory))
                .setMetadataLogDirectory(directory)
                .setControllerListenerName(KafkaSettings.CONTROLLER_LISTENER)
                .setFeatureLevel("kraft.version", (short) 0)
                .run();
    }

    /** On a fault Kafka ends its JVM; this JVM has other things to stop in order. */
    private static void surviveItsFaults() {
        Exit.Procedure refuse = (status, message) -> {
            throw new IllegalStateException("Kafka gave up with status " + status + ": " + message);
        };
        Exit.setExitProcedure(refuse);
        Exit.setHaltProcedure(refuse);
    }
}
