package id.asn.chassis.test;

import id.asn.chassis.embedded.KafkaBroker;
import id.asn.chassis.embedded.KafkaOptions;
import id.asn.chassis.embedded.PostgresOptions;
import id.asn.chassis.embedded.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** The process behind the tests: PostgreSQL and Kafka, for as long as the build's process lives. */
final class TestDaemon {

    static final String READY = "daemon.properties";

    private static final int CONNECTIONS = 200;

    private TestDaemon() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        ProcessHandle build =
                ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow(() -> new IllegalStateException("No build"));
        TestKeys.generate(folder);
        try (PostgresServer postgres = PostgresServer.start(
                        PostgresOptions.disposable(folder.resolve("postgres")).withMaxConnections(CONNECTIONS));
                KafkaBroker kafka = KafkaBroker.start(KafkaOptions.onFreePorts(folder.resolve("kafka")))) {
            announce(folder, postgres, kafka);
            CountDownLatch buildEnded = new CountDownLatch(1);
            build.onExit().thenRun(buildEnded::countDown);
            buildEnded.await();
        } finally {
            delete(folder);
        }
    }

    private static void announce(Path folder, PostgresServer postgres, KafkaBroker kafka) throws IOException {
        Properties facts = new Properties();
        facts.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
        facts.setProperty("postgres.port", Integer.toString(postgres.port()));
        facts.setProperty("kafka", kafka.bootstrapServers());
        facts.setProperty("folder", folder.toString());
        Path draft = folder.resolve(READY + ".draft");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            facts.store(writer, null);
        }
        Files.move(draft, folder.resolve(READY), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
