package id.asn.traininghours.ledger;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SettledBalanceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Transactions transactions;

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    @Test
    void aBalanceSaysWhetherASlowCommitCanStillChangeIt() throws Exception {
        // Given: a writer that recorded an entry and does not commit
        Hours.registerProviders();
        Person person = Person.pns("B-3328");
        known(person);
        UUID entry = UUID.fromString(
                post(workshop(person)).then().statusCode(201).extract().path("entryId"));
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        Instant knownAt;
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(
                    () -> transactions.write(AgencyScope.all(), () -> {
                        add(entry);
                        written.countDown();
                        awaitQuietly(asked);
                    }),
                    writer);
            written.await();
            knownAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            await().atMost(PATIENCE).until(() -> clock.instant().isAfter(knownAt.plusSeconds(2)));
            // When
            JsonPath before = balance(person, knownAt);
            asked.countDown();
            writing.join();
            // Then
            assertThat(before.getBoolean("settled")).isFalse();
            assertThat(before.getInt("entries")).isEqualTo(1);
        }
        JsonPath after =
                await().atMost(PATIENCE).until(() -> balance(person, knownAt), json -> json.getBoolean("settled"));
        assertThat(after.getInt("entries")).isEqualTo(2);
        assertThat(as("hours:read")
                        .get("/v1/employees/{id}/balance", person.id())
                        .jsonPath()
                        .getBoolean("settled"))
                .isFalse();
    }

    private static JsonPath balance(Person person, Instant knownAt) {
        return as("hours:read")
                .queryParam("knownAt", knownAt.toString())
                .get("/v1/employees/{id}/balance", person.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void add(UUID entry) {
        String columns = """
                employee_id, agency_code, employment_kind, completion_date, form_code, jalur, attendance_mode, provider_code,
                provider_accredited, verification, claimed_jp, converted_jp, credited_jp, competency_codes, rule_set,
                reasons, steps, recorded_by""";
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into ledger_entry (entry_id, completion_id, kind, adjusts_entry_id, recorded_at, %1$s)
                        select gen_random_uuid(), completion_id, 'ADJUSTMENT', entry_id, :at, %1$s
                        from ledger_entry where entry_id = :entry
                        """.formatted(columns))
                .bind("at", clock.instant())
                .bind("entry", entry)
                .execute());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
