package id.asn.chassis.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Locale;
import java.util.Map;

/**
 * Gives the service under test its database, Kafka and keys: {@code @QuarkusTestResource(TestStack.class)}. Every test
 * class then finds the database as the migrations left it.
 */
public final class TestStack implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        RunningDaemon daemon = RunningDaemon.get();
        TestTopics.recreate(daemon);
        TestDatabase database = database(daemon);
        database.create();
        return Map.ofEntries(
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("quarkus.datasource.jdbc.url", database.jdbcUrl()),
                Map.entry("quarkus.datasource.username", database.app()),
                Map.entry("quarkus.datasource.password", TestDatabase.PASSWORD),
                Map.entry("quarkus.flyway.username", database.owner()),
                Map.entry("quarkus.flyway.password", TestDatabase.PASSWORD),
                Map.entry("kafka.bootstrap.servers", daemon.bootstrapServers()),
                Map.entry(
                        "mp.jwt.verify.publickey.location",
                        daemon.publicKey().toUri().toString()),
                Map.entry("asn.identity.pepper", "a-secret-of-the-tests-only"));
    }

    @Override
    public void stop() {}

    /** The database of the module whose tests are running. */
    public static TestDatabase database() {
        return database(RunningDaemon.get());
    }

    private static TestDatabase database(RunningDaemon daemon) {
        String module = RepositoryRoot.module().getFileName().toString().toLowerCase(Locale.ROOT);
        return new TestDatabase(daemon, "test_" + module.replace('-', '_'));
    }
}
