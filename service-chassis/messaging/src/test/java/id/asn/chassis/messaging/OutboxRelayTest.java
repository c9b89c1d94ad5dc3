package id.asn.chassis.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.changefeed.ChangeSignal;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.RunningDaemon;
import id.asn.chassis.test.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Relays without a service around them, so that they can be killed where it hurts. */
class OutboxRelayTest {

    private static final String TOPIC = "relayed-alone.v1";
    private static final PGSimpleDataSource DATABASE = new PGSimpleDataSource();
    private static TestDatabase database;

    private final String key = Ids.next().toString();
    private final List<OutboxRelay> relays = new ArrayList<>();
    private final List<Producer<String, byte[]>> producers = new ArrayList<>();

    @BeforeAll
    static void outboxOfItsOwn() {
        database = TestDatabase.scratch("test_relay");
        DATABASE.setUrl(database.jdbcUrl());
        DATABASE.setUser(database.app());
        DATABASE.setPassword(TestDatabase.PASSWORD);
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), TestDatabase.PASSWORD)
                .locations("db/persistence", "db/messaging")
                .placeholders(java.util.Map.of("appRole", database.app()))
                .load()
                .migrate();
        Events.createTopic(TOPIC);
    }

    @BeforeEach
    void empty() {
        database.asSuperuser("delete from outbox_event");
    }

    @AfterEach
    void stopRelays() {
        relays.forEach(OutboxRelay::stop);
        producers.forEach(producer -> producer.close(Duration.ofSeconds(5)));
    }

    @Test
    void what_was_committed_before_a_crash_is_published_after_it() {
        // Given events whose service died between commit and publish
        commit(IntStream.range(0, 1_500).boxed().toList());

        // When it starts again
        start();

        assertThat(published(1_500))
                .extracting(OutboxRelayTest::number)
                .containsExactlyElementsOf(IntStream.range(0, 1_500).boxed().toList());
        awaitEmptyOutbox();
    }

    @Test
    void a_crash_between_publish_and_delete_publishes_again_under_the_same_id() throws Exception {
        commit(List.of(1, 2, 3));

        // Given a relay that published and lost its database before it could delete
        OutboxRelay doomed = relay();
        try (var connection = DATABASE.getConnection()) {
            RelaySession session = new RelaySession(connection);
            assertThat(session.tryLock()).isTrue();
            // The delete is refused, as if the session had gone.
            connection.createStatement().execute("set default_transaction_read_only = on");
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> doomed.relayBatch(session))
                    .isInstanceOf(java.sql.SQLException.class);
        }
        assertThat(published(3)).hasSize(3);

        // When another takes over
        start();

        List<ConsumerRecord<String, byte[]>> all = published(6);
        awaitEmptyOutbox();
        assertThat(all).extracting(OutboxRelayTest::number).containsExactly(1, 2, 3, 1, 2, 3);
        assertThat(all.stream().map(record -> Events.header(record, "ce_id")).distinct())
                .hasSize(3);
    }

    @Test
    void of_two_relays_started_at_once_one_is_active() {
        commit(IntStream.range(0, 500).boxed().toList());
        start();
        start();
        commit(IntStream.range(500, 1_000).boxed().toList());

        awaitEmptyOutbox();

        assertThat(published(1_000))
                .extracting(OutboxRelayTest::number)
                .containsExactlyElementsOf(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void the_standby_takes_over_when_the_active_one_dies() {
        start();
        start();
        commit(List.of(1));
        awaitEmptyOutbox();

        // When the session that holds the lock is killed
        database.asSuperuser(
                "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()");
        commit(List.of(2));

        awaitEmptyOutbox();
        assertThat(published(2)).extracting(OutboxRelayTest::number).containsExactly(1, 2);
    }

    private void commit(List<Integer> numbers) {
        List<OutboxRow> rows = numbers.stream()
                .map(number -> new OutboxRow(
                        UUID.randomUUID(),
                        TOPIC,
                        key,
                        TOPIC,
                        "subject",
                        Integer.toString(number).getBytes(StandardCharsets.UTF_8),
                        null,
                        "{}",
                        null))
                .toList();
        Jdbi.create(DATABASE).useTransaction(handle -> OutboxRow.insert(handle, rows));
    }

    private OutboxRelay relay() {
        Producer<String, byte[]> producer =
                new KafkaClients(RunningDaemon.get().bootstrapServers(), "relay-test").producer();
        producers.add(producer);
        OutboxRelay relay = new OutboxRelay(
                DATABASE,
                producer,
                new CloudEvents("relay-test", new ObjectMapper()),
                new RelayWakeUp(),
                new MessagingMetrics(new SimpleMeterRegistry()),
                new ChangeSignal());
        relays.add(relay);
        return relay;
    }

    private void start() {
        Thread.ofPlatform().daemon().start(relay());
    }

    private List<ConsumerRecord<String, byte[]>> published(int atLeast) {
        return Events.await(TOPIC, record -> key.equals(record.key()), atLeast);
    }

    private static int number(ConsumerRecord<String, byte[]> record) {
        return Integer.parseInt(new String(record.value(), StandardCharsets.UTF_8));
    }

    private static void awaitEmptyOutbox() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Jdbi.create(DATABASE)
                                .withHandle(handle -> handle.createQuery("select count(*) from outbox_event")
                                        .mapTo(Long.class)
                                        .one())
                        == 0);
    }
}
