package id.asn.traininghours.seal;

import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SealingTest {

    private static final String TEGAL = "S-3328";

    @Inject
    SealNow sealNow;

    @Inject
    SealDay sealDay;

    @Inject
    Seals seals;

    @Inject
    SealLeaves leaves;

    @Inject
    Transactions transactions;

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    private final Person person = Person.pns(TEGAL);

    @BeforeEach
    void aPerson() {
        Hours.registerProviders();
        known(person);
    }

    @Test
    void everyEntryOfADayIsProvedByItsSeal() {
        // Given
        String first = entry(elearning(person, "2026-03-02", "2026-03-02", 3));
        String cut = entry(elearning(person, "2026-03-02", "2026-03-02", 2));
        String reversal = reverse(first).then().extract().path("entryId");
        // When
        Seal seal = sealNow.seal();
        // Then
        for (String entry : List.of(first, cut, reversal)) {
            Response proof = proof(entry);
            proof.then()
                    .statusCode(200)
                    .body("day", equalTo(seal.day().toString()))
                    .body("seal.root", equalTo(seal.root().toString()))
                    .body("entry.entryId", equalTo(entry));
            verified(proof).then().statusCode(200).body("holds", is(true)).body("findings", empty());
        }
        as("reports:aggregate")
                .get("/v1/seals/{day}", seal.day().toString())
                .then()
                .body("sealHash", equalTo(seal.sealHash().toString()))
                .body("leafCount", is((int) seal.leafCount()));
        var event = Events.awaitOne(
                "seal.v1",
                seal.day().toString(),
                one -> one.get("sealHash").asText().equals(seal.sealHash().toString()));
        EventContract.of("training-hours-service", "seal.v1").assertValid(event);
        assertThat(SealView.of(seal).toString()).contains(event.get("sealedAt").asText());
    }

    @Test
    void aDayWithoutEntriesIsSealedAndTheChainGoesOn() {
        // Given
        String entry = entry(workshop(person));
        Seal first = sealNow.seal();
        // When
        Seal empty = sealNow.seal();
        // Then
        assertThat(empty.leafCount()).isZero();
        assertThat(empty.root()).isEqualTo(Hash.sha256());
        assertThat(empty.previousHash()).isEqualTo(first.sealHash());
        assertThat(empty.isWhole()).isTrue();
        proof(entry).then().body("chain.sealHash", hasItem(empty.sealHash().toString()));
        verified(proof(entry)).then().body("holds", is(true)).body("seals", is(2));
        as("hours:read")
                .queryParam("limit", 1)
                .get("/v1/seals")
                .then()
                .body("items.day", equalTo(List.of(empty.day().toString())));
    }

    @Test
    void whatCommitsAfterTheSealIsInTheNextOne() throws Exception {
        // Given: a writer that has written and not committed
        String before = entry(workshop(person));
        UUID late = UUID.randomUUID();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch sealed = new CountDownLatch(1);
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(
                    () -> transactions.write(AgencyScope.all(), () -> {
                        copy(before, late);
                        written.countDown();
                        awaitQuietly(sealed);
                    }),
                    writer);
            written.await();
            // When
            Seal seal = sealNow.seal();
            entry(workshop(person));
            proof(before).then().body("day", equalTo(seal.day().toString()));
            sealed.countDown();
            writing.join();
        }
        // Then
        proof(late.toString()).then().statusCode(409).body("code", equalTo("ENTRY_NOT_SEALED_YET"));
        Seal next = sealNow.seal();
        assertThat(next.leafCount()).isEqualTo(2);
        proof(late.toString())
                .then()
                .statusCode(200)
                .body("day", equalTo(next.day().toString()));
        assertThat(leftOver()).isZero();
    }

    @Test
    void sealingTakesNoLockThatIntakeWaitsFor() {
        // Given
        entry(workshop(person));
        LocalDate day = sealNow.nextDay();
        // When: leaves are written and not committed
        List<String> locks = transactions.write(AgencyScope.all(), () -> {
            assertThat(seals.tryLock()).isTrue();
            leaves.append(
                    day, leaves.count(day), leaves.unsealed(0, clock.instant().plusSeconds(1), 100));
            String posted =
                    CompletableFuture.supplyAsync(() -> entry(workshop(person))).join();
            assertThat(posted).isNotBlank();
            return jdbi.withHandle(
                    handle -> handle.createQuery("""
                            select mode from pg_locks
                            where pid = pg_backend_pid() and relation = 'ledger_entry'::regclass
                            """).mapTo(String.class).list());
        });
        // Then: the weakest lock there is, the one of every read
        assertThat(locks).containsOnly("AccessShareLock");
        // And who follows goes on from these leaves
        assertThat(sealNow.seal().day()).isEqualTo(day);
        assertThat(leftOver()).isZero();
        holds(day);
    }

    @Test
    void ofSeveralInstancesOneSealsADay() {
        IntStream.range(0, 5).forEach(i -> entry(workshop(person)));
        LocalDate day = sealNow.nextDay();
        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            List<CompletableFuture<Optional<Seal>>> sealing = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                sealing.add(CompletableFuture.supplyAsync(() -> sealDay.seal(day), instances));
            }
            long sealed = sealing.stream()
                    .map(CompletableFuture::join)
                    .flatMap(Optional::stream)
                    .count();
            assertThat(sealed).isLessThanOrEqualTo(1);
        }
        if (sealNow.nextDay().equals(day)) {
            sealNow.seal();
        }
        holds(day);
    }

    @Test
    void missedDaysAreCaughtUpWithOneByOne() {
        // Given
        entry(workshop(person));
        LocalDate first = sealNow.seal().day();
        Clock later = Clock.offset(
                clock,
                Duration.between(
                        clock.instant(),
                        first.plusDays(4).atTime(0, 10).atZone(clock.getZone()).toInstant()));
        SealTick tick = new SealTick(sealDay, seals, leaves, transactions, later, Duration.ofMinutes(5));
        // When
        tick.sealWhatIsDue();
        tick.sealWhatIsDue();
        // Then
        List<Seal> sealed = transactions.write(AgencyScope.all(), () -> seals.between(first, first.plusDays(10)));
        assertThat(sealed)
                .extracting(Seal::day)
                .containsExactly(first, first.plusDays(1), first.plusDays(2), first.plusDays(3));
        assertThat(sealed.getLast().follows(sealed.get(2))).isTrue();
        // And before the grace is over nothing more
        Clock early = Clock.offset(later, Duration.ofHours(23).plusMinutes(54));
        new SealTick(sealDay, seals, leaves, transactions, early, Duration.ofMinutes(5)).sealWhatIsDue();
        assertThat(transactions.write(AgencyScope.all(), () -> seals.find(first.plusDays(4))))
                .isEmpty();
    }

    @Test
    void afterARestoreIntoAnotherClusterNothingIsLeftOut() {
        // Given: transactions are counted from the beginning again, so the mark of the newest seal says nothing
        sealNow.seal();
        TestStack.database().asSuperuser("""
                set session_replication_role = replica;
                update seal set cluster_id = cluster_id + 1, scan_marker = 9000000000000000""");
        String entry = entry(workshop(person));
        // When
        Seal seal = sealNow.seal();
        // Then
        assertThat(seal.leafCount()).isEqualTo(1);
        proof(entry).then().statusCode(200).body("day", equalTo(seal.day().toString()));
        assertThat(leftOver()).isZero();
        // And from then on by the mark again
        entry(workshop(person));
        assertThat(sealNow.seal().leafCount()).isEqualTo(1);
    }

    @Test
    void everyColumnOfAnEntryIsSealed() {
        List<String> columns = transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle -> handle.createQuery(
                                "select column_name from information_schema.columns where table_name = 'ledger_entry'")
                        .mapTo(String.class)
                        .list()));
        assertThat(columns)
                .hasSizeGreaterThan(30)
                .allSatisfy(column -> assertThat(SealedContent.COLUMNS)
                        .as("a new column needs a new version of the sealed content")
                        .containsPattern("e\\." + column + "\\b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update seal set root = root",
                "delete from seal",
                "truncate seal cascade",
                "update seal_leaf set leaf_hash = leaf_hash",
                "delete from seal_leaf",
                "update seal_agency_block set block = 0",
                "delete from seal_agency_block",
                "alter table seal disable trigger all",
                "drop trigger seal_chain on seal"
            })
    void theApplicationMayNotRewriteSeals(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update seal set root = root",
                "delete from seal_leaf",
                "truncate seal, seal_leaf, year_close cascade"
            })
    void notEvenTheOwnerMayRewriteSeals(String statement) {
        assertThatThrownBy(() -> TestStack.database().asSuperuser(statement))
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void whatIsNoSealOfTheNextDayIsRefusedByTheDatabaseItself() {
        entry(workshop(person));
        LocalDate day = sealNow.seal().day();
        assertThatThrownBy(() -> execute("""
                        insert into seal select day + 2, 0, root, seal_hash, root, '', 0, 0, sealed_at
                        from seal where day = '%s'""".formatted(day))).rootCause().hasMessageContaining("follows");
        assertThatThrownBy(() -> execute("""
                        insert into seal select day + 1, 0, root, previous_hash, root, '', 0, 0, sealed_at
                        from seal where day = '%s'""".formatted(day))).rootCause().hasMessageContaining("follows");
        assertThatThrownBy(() -> execute("""
                        insert into seal_leaf select gen_random_uuid(), day, leaf_count, root from seal
                        where day = '%s'""".formatted(day))).rootCause().hasMessageContaining("sealed");
    }

    private static String entry(Completion completion) {
        return post(completion).then().statusCode(201).extract().path("entryId");
    }

    private static Response proof(String entry) {
        return as("hours:read").get("/v1/entries/{id}/proof", entry);
    }

    private static Response verified(Response proof) {
        return as("hours:read").body("{\"proof\":" + proof.asString() + "}").post("/v1/seals/verify");
    }

    private static void holds(LocalDate day) {
        as("hours:read")
                .body(Map.of("from", day.toString(), "to", day.toString()))
                .post("/v1/seals/verify")
                .then()
                .statusCode(200)
                .body("findings", empty())
                .body("holds", is(true));
    }

    private void copy(String entry, UUID as) {
        String columns = """
                employee_id, agency_code, employment_kind, completion_date, form_code, jalur, attendance_mode, provider_code,
                provider_accredited, verification, claimed_jp, converted_jp, credited_jp, competency_codes, rule_set,
                reasons, steps, recorded_by, recorded_at""";
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into ledger_entry (entry_id, completion_id, kind, adjusts_entry_id, %1$s)
                        select :as, completion_id, 'ADJUSTMENT', entry_id, %1$s
                        from ledger_entry where entry_id = :entry
                        """.formatted(columns))
                .bind("as", as)
                .bind("entry", UUID.fromString(entry))
                .execute());
    }

    private long leftOver() {
        return transactions
                .write(
                        AgencyScope.all(),
                        () -> jdbi.withHandle(handle ->
                                handle.createQuery("""
                                select count(*) from ledger_entry e join seal_leaf l using (entry_id)
                                group by e.entry_id having count(*) <> 1
                                union all
                                select count(*) from seal s
                                where leaf_count <> (select count(*) from seal_leaf l where l.day = s.day)
                                having count(*) > 0
                                """).mapTo(Long.class).findOne()))
                .orElse(0L);
    }

    private void execute(String statement) {
        transactions.write(AgencyScope.all(), () -> jdbi.useHandle(handle -> handle.execute(statement)));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
