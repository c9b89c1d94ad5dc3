package id.asn.chassis.changefeed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.chassis.web.Cursor;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ChangeFeedTest {

    private static final String TOPIC = "relayed.v1";

    /** Tests share the feed: each has an agency of its own. */
    private final String agency = "A" + Ids.next().toString().replace("-", "").substring(14);

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    Jdbi jdbi;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void whateverTheOrderOfCommitsEveryChangeIsReadOnceAndNoneOfARolledBackTransaction() throws Exception {
        // Given writers whose transactions begin in one order and end in another, some by rolling back
        int writers = 12;
        int rounds = 15;
        Phaser together = new Phaser(writers);
        List<String> committed = new ArrayList<>();
        List<Future<List<String>>> written = new ArrayList<>();
        Reader reader = new Reader(new Random(7));
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            for (int writer = 0; writer < writers; writer++) {
                int number = writer;
                written.add(pool.submit(() -> write(number, rounds, together)));
            }

            // When a reader follows them in steps of odd sizes
            while (written.stream().anyMatch(future -> !future.isDone())) {
                reader.step();
            }
            for (Future<List<String>> done : written) {
                committed.addAll(done.get());
            }
        }
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
            reader.drain();
            return reader.subjects.size() >= committed.size();
        });
        reader.drain();

        // Then
        assertThat(reader.subjects).containsExactlyInAnyOrderElementsOf(committed);
    }

    @Test
    void theChangesOfOneSubjectComeInTheOrderInWhichTheyHappened() throws Exception {
        // Given a writer that took its number first and wrote last, for it had to wait for the lock
        String subject = Ids.next().toString();
        CountDownLatch firstWaits = new CountDownLatch(1);
        CompletableFuture<Void> early;
        try (Connection lock = dataSource.getConnection()) {
            lock.createStatement().execute("select pg_advisory_lock(4711)");
            early = CompletableFuture.runAsync(() -> transactions.write(AgencyScope.all(), () -> {
                jdbi.useHandle(handle -> handle.execute("select pg_current_xact_id()"));
                firstWaits.countDown();
                jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(4711)"));
                outbox.append(event(subject, 2));
            }));
            firstWaits.await();
            transactions.write(AgencyScope.all(), () -> outbox.append(event(subject, 1)));
            lock.createStatement().execute("select pg_advisory_unlock(4711)");
        }
        early.join();

        // When
        JsonPath page = awaited(2);

        // Then
        assertThat(page.getList("items.findAll { it.subject == '" + subject + "' }.data.n"))
                .containsExactly(1, 2);
    }

    @Test
    void aReaderSeesItsAgenciesAndTheNationAndTheTopicsItAsksFor() {
        // Given
        String nationwide = Ids.next().toString();
        transactions.write(
                AgencyScope.all(),
                () -> outbox.append(List.of(
                        event("mine", 1),
                        event("internal", 1, null),
                        event("theirs", 1, "B" + agency),
                        event(nationwide, 1, OutgoingEvent.NATION))));

        // When
        JsonPath mine = awaited(2);

        // Then
        assertThat(mine.<String>getList("items.subject"))
                .contains("mine", nationwide)
                .doesNotContain("theirs", "internal");
        assertThat(given().auth()
                        .oauth2(token())
                        .queryParam("topic", "greeting.v1")
                        .get("/feed")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void aSubjectThatIsNoMoreIsToldWithoutData() {
        // Given
        transactions.write(
                AgencyScope.all(),
                () -> outbox.append(List.of(
                        event("going", 1),
                        OutgoingEvent.tombstone(TOPIC, agency, "going").forAgency(agency))));

        // When
        JsonPath page = awaited(2);

        // Then
        assertThat(page.getList("items.findAll { it.subject == 'going' }.deleted"))
                .containsExactly(false, true);
        assertThat(page.<Object>getList("items.findAll { it.deleted }.data")).containsOnlyNulls();
    }

    @Test
    void aSubjectThatGoesToAnotherAgencyIsGoneForTheOldOne() {
        // Given
        String subject = Ids.next().toString();
        transactions.write(AgencyScope.all(), () -> outbox.append(event(subject, 1)));
        awaited(1);

        // When
        transactions.write(
                AgencyScope.all(),
                () -> outbox.append(List.of(
                        event(subject, 2, "B" + agency), event(subject, 3, "B" + agency), event(subject, 4, agency))));

        // Then
        JsonPath page = awaited(3);
        String mine = "items.findAll { it.subject == '" + subject + "' }";
        assertThat(page.getList(mine + ".deleted")).containsExactly(false, true, false);
        assertThat(page.getList(mine + ".data.n")).containsExactly(1, 4);
    }

    @Test
    void aWaitingReaderIsAnsweredWhenSomethingHappensAndWithItsCursorWhenNothingDoes() {
        // Given
        String end = read(null, 500, 0).getString("cursor");
        CompletableFuture<JsonPath> waiting = CompletableFuture.supplyAsync(() -> read(end, 10, 30));

        // When
        transactions.write(AgencyScope.all(), () -> outbox.append(event("awaited", 1)));

        // Then
        assertThat(waiting.join().<String>getList("items.subject")).contains("awaited");
        String later = read(null, 500, 0).getString("cursor");
        JsonPath nothing = read(later, 10, 1);
        assertThat(nothing.getList("items")).isEmpty();
        assertThat(nothing.getBoolean("more")).isFalse();
    }

    @Test
    void whatIsOldAndSupersededGoesAndTheNewestOfEachSubjectStays() throws Exception {
        // Given
        for (String subject : List.of("old-1", "old-2", "old-1")) {
            transactions.write(
                    AgencyScope.all(),
                    () -> jdbi.useHandle(handle -> handle.createUpdate("""
                                    insert into change_entry (event_id, topic, subject, agency_code, recorded_at)
                                    values (gen_random_uuid(), :topic, :subject, :agency, now() - interval '60 days')
                                    """)
                            .bind("topic", TOPIC)
                            .bind("subject", agency + subject)
                            .bind("agency", agency)
                            .execute()));
        }

        // When
        try (Connection connection = dataSource.getConnection()) {
            new ChangeLog(connection).compact();
        }

        // Then
        assertThat(awaited(2).<String>getList("items.findAll { it.agencyCode != null }.subject"))
                .containsExactly(agency + "old-2", agency + "old-1");
    }

    @Test
    void aCursorOfAnotherListingIsRefused() {
        given().auth()
                .oauth2(token())
                .queryParam("topic", TOPIC)
                .queryParam("cursor", Cursor.of("elsewhere").encode())
                .get("/feed")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
        given().auth()
                .oauth2(token())
                .queryParam("wait", 31)
                .get("/feed")
                .then()
                .statusCode(400);
    }

    private List<String> write(int writer, int rounds, Phaser together) {
        Random random = new Random(writer);
        List<String> committed = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            boolean commits = random.nextInt(4) > 0;
            List<OutgoingEvent> events = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(n -> event(Ids.next().toString(), n))
                    .toList();
            try {
                transactions.write(AgencyScope.all(), () -> {
                    outbox.append(events);
                    // Everybody has written before anybody ends; who ends first is left to the machine.
                    together.arriveAndAwaitAdvance();
                    if (!commits) {
                        throw new IllegalStateException("rolled back");
                    }
                });
                events.forEach(event -> committed.add(event.subject()));
            } catch (IllegalStateException rolledBack) {
                assertThat(commits).isFalse();
            }
        }
        together.arriveAndDeregister();
        return committed;
    }

    private OutgoingEvent event(String subject, int n) {
        return event(subject, n, agency);
    }

    private OutgoingEvent event(String subject, int n, @Nullable String audience) {
        return new OutgoingEvent(TOPIC, agency, subject, Map.of("n", n), audience);
    }

    private JsonPath awaited(int items) {
        return Awaitility.await()
                .until(
                        () -> read(null, 500, 0),
                        page -> page.getList("items.findAll { it.agencyCode == '" + agency
                                                + "' || it.agencyCode == null }")
                                        .size()
                                >= items);
    }

    private JsonPath read(@Nullable String cursor, int limit, int wait) {
        var request = given().auth()
                .oauth2(token())
                .queryParam("topic", TOPIC)
                .queryParam("limit", limit)
                .queryParam("wait", wait);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/feed").then().statusCode(200).extract().jsonPath();
    }

    private String token() {
        return TestTokens.subject("reader").scopes("feed:read").agencies(agency).token();
    }

    /** Goes on from where it stood. */
    private final class Reader {
        private final List<String> subjects = new ArrayList<>();
        private final Random random;
        private @Nullable String cursor;
        private boolean more;

        Reader(Random random) {
            this.random = random;
        }

        void step() {
            JsonPath page = read(cursor, 1 + random.nextInt(20), 0);
            subjects.addAll(page.getList("items.findAll { it.agencyCode != null }.subject"));
            cursor = page.getString("cursor");
            more = page.getBoolean("more");
        }

        void drain() {
            do {
                step();
            } while (more);
        }
    }
}
