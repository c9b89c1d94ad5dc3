package id.asn.chassis.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OutboxTest {

    private final String key = Ids.next().toString();

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    Jdbi jdbi;

    @Test
    void an_event_is_published_after_its_transaction_commits() {
        transactions.write(AgencyScope.all(), () -> outbox.append(event(1)));

        var record = Events.await("relayed.v1", candidate -> key.equals(candidate.key()), 1)
                .getFirst();

        assertThat(Events.json(record).path("n").asInt()).isEqualTo(1);
        assertThat(Events.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(Events.header(record, "ce_type")).isEqualTo("relayed.v1");
        assertThat(Events.header(record, "ce_source")).isEqualTo("/messaging");
        assertThat(Events.header(record, "ce_subject")).isEqualTo("subject");
        assertThat(Events.header(record, "ce_id")).isNotBlank();
        assertThat(Events.header(record, "ce_time")).isNotBlank();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(waiting()).isZero());
    }

    @Test
    void an_event_of_a_transaction_that_rolls_back_is_never_published() {
        assertThatThrownBy(() -> transactions.write(AgencyScope.all(), () -> {
                    outbox.append(event(1));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        transactions.write(AgencyScope.all(), () -> outbox.append(event(2)));

        Events.awaitOne("relayed.v1", key, event -> event.path("n").asInt() == 2);

        assertThat(Events.present("relayed.v1", key)).hasSize(1);
    }

    @Test
    void without_a_transaction_nothing_can_be_appended() {
        assertThatThrownBy(() -> outbox.append(event(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void under_concurrent_writers_every_event_is_published_once_and_in_the_order_of_its_key() throws Exception {
        int writers = 8;
        int each = 60;
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            for (int writer = 0; writer < writers; writer++) {
                String own = key + "-" + writer;
                pool.submit(() -> IntStream.range(0, each)
                        .forEach(n -> transactions.write(
                                AgencyScope.all(),
                                () -> outbox.append(
                                        List.of(new OutgoingEvent("relayed.v1", own, "subject", Map.of("n", n)))))));
            }
        }

        var records = Events.await(
                "relayed.v1", record -> record.key() != null && record.key().startsWith(key + "-"), writers * each);

        assertThat(records).hasSize(writers * each);
        for (int writer = 0; writer < writers; writer++) {
            String own = key + "-" + writer;
            assertThat(records.stream()
                            .filter(record -> own.equals(record.key()))
                            .map(record -> Events.json(record).path("n").asInt()))
                    .containsExactlyElementsOf(IntStream.range(0, each).boxed().toList());
        }
    }

    private OutgoingEvent event(int n) {
        return new OutgoingEvent("relayed.v1", key, "subject", Map.of("n", n));
    }

    private long waiting() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from outbox_event")
                .mapTo(Long.class)
                .one());
    }
}
