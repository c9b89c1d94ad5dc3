package id.asn.chassis.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;

/** The topics of all contracts in the checkout, empty at the start of each module's tests. */
final class TestTopics {

    private static final int PARTITIONS = 2;
    private static final String SCHEMA = ".schema.json";

    private TestTopics() {}

    static void recreate(RunningDaemon daemon) {
        try (Admin admin = admin(daemon)) {
            Set<String> old = get(admin.listTopics().names());
            get(admin.deleteTopics(old).all());
            Awaitility.await()
                    .atMost(30, TimeUnit.SECONDS)
                    .until(() -> get(admin.listTopics().names()).isEmpty());
            create(admin, names(RepositoryRoot.path()));
        }
    }

    /** A topic that one test needs for itself. */
    static void create(RunningDaemon daemon, String topic) {
        try (Admin admin = admin(daemon)) {
            if (!get(admin.listTopics().names()).contains(topic)) {
                create(admin, Set.of(topic));
            }
        }
    }

    /** Where each partition ends now. */
    static Map<TopicPartition, Long> ends(RunningDaemon daemon) {
        try (Admin admin = admin(daemon)) {
            Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
            get(admin.describeTopics(get(admin.listTopics().names())).allTopicNames())
                    .forEach((topic, description) -> description
                            .partitions()
                            .forEach(partition ->
                                    wanted.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
            return get(admin.listOffsets(wanted).all()).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> offset(entry.getValue())));
        }
    }

    private static long offset(ListOffsetsResultInfo info) {
        return info.offset();
    }

    private static void create(Admin admin, Set<String> topics) {
        List<NewTopic> wanted = topics.stream()
                .map(topic -> new NewTopic(topic, Optional.of(PARTITIONS), Optional.of((short) 1)))
                .toList();
        get(admin.createTopics(wanted).all());
    }

    private static Set<String> names(Path root) {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.filter(folder -> Files.isDirectory(folder.resolve("contracts")))
                    .toList()) {
                names.add(module.getFileName() + ".dead-letter");
                Path events = module.resolve("contracts/events");
                if (Files.isDirectory(events)) {
                    try (Stream<Path> files = Files.list(events)) {
                        files.map(file -> file.getFileName().toString())
                                .filter(name -> name.endsWith(SCHEMA))
                                .forEach(name -> names.add(name.substring(0, name.length() - SCHEMA.length())));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names.add(RepositoryRoot.module().getFileName() + ".dead-letter");
        names.addAll(ofTheModulesTests());
        return names;
    }

    /** Topics without a contract, which only the tests of the running module use. */
    private static List<String> ofTheModulesTests() {
        Path file = RepositoryRoot.module().resolve("src/test/resources/test-topics.txt");
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Admin admin(RunningDaemon daemon) {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, daemon.bootstrapServers()));
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
