package id.asn.acceptance;

import static id.asn.acceptance.RunningStack.HOURS;
import static id.asn.acceptance.RunningStack.STANDARDS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Single posts, batches, repetitions, reversals, suspected duplicates and people whom the register tells of late, by several
 * clients at once, while power cut follows power cut. The full run: {@code -Dasn.kills=10}.
 */
@ExtendWith(RunningStack.Extension.class)
class KilledLedgerInvariantsTest {

    static final int YEAR = 2025;

    private static final String AGENCY = "6407";
    private static final int KILLS = Integer.getInteger("asn.kills", 3);
    private static final long SEED = Long.getLong("asn.seed", 20_251_127L);
    private static final int CLIENTS = 4;
    private static final int PEOPLE = 30;
    private static final List<String> LATE =
            List.of("199001012015031901", "199001012015031902", "199001012015031903");
    private static final Map<String, BigDecimal> PER_DAY = Map.of("NKL03", new BigDecimal("3"));
    private static final Map<String, BigDecimal> PER_MONTH = Map.of("NKL01", new BigDecimal("4"));

    @Test
    void the_books_stay_right_whenever_the_ledger_is_killed(RunningStack stack) {
        // Given
        LedgerAsSeen ledger = new LedgerAsSeen(stack, AGENCY);
        List<String> people = new ArrayList<>(ledger.people(PEOPLE));
        AtomicBoolean goesOn = new AtomicBoolean(true);
        List<LedgerClient> clients = IntStream.range(0, CLIENTS)
                .mapToObj(i -> new LedgerClient(stack, SEED + i, people, LATE, goesOn::get))
                .toList();

        // When the service is killed at random moments while they work
        List<String> lateComers;
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<CompletableFuture<Void>> work = clients.stream()
                    .map(client -> CompletableFuture.runAsync(client, threads))
                    .toList();
            try {
                lateComers = killAgainAndAgain(stack);
            } finally {
                goesOn.set(false);
            }
            work.forEach(CompletableFuture::join);
        }

        // Then
        List<LedgerClient.Acknowledged> acknowledged = clients.stream()
                .flatMap(client -> client.acknowledged().stream())
                .toList();
        System.out.printf(
                "invariants: seed %d, %d kills, %d acknowledged %s, %d taken back%n",
                SEED, KILLS, acknowledged.size(), outcomes(acknowledged), takenBack(clients).size());
        assertThat(outcomes(acknowledged)).containsKeys("ACCEPTED", "HELD", "WAITING");
        everythingAcknowledgedIsThere(stack, acknowledged);
        List<String> everybody =
                Stream.concat(people.stream(), lateComers.stream()).toList();
        Map<String, List<Map<String, Object>>> entries = entriesAtRest(ledger, everybody, acknowledged);
        sumOfEntriesIsTheBalance(ledger, entries);
        List<Map<String, Object>> ofTheYear = entries.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.get("year").equals(YEAR))
                .toList();
        eachSourceOnce(ofTheYear, acknowledged);
        reversalsStand(ofTheYear, takenBack(clients));
        capsHold(ofTheYear);
        everyEntryIsToldOnceAndAppliedOnce(ledger, ofTheYear);
    }

    /** @return people of whom the register told in the middle of it */
    private static List<String> killAgainAndAgain(RunningStack stack) {
        Random random = new Random(SEED);
        List<String> lateComers = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            pause(500 + random.nextInt(4_000));
            if (kill == KILLS / 2) {
                LATE.forEach(nip -> lateComers.add(registered(stack, nip)));
            }
            stack.stack().kill(HOURS);
            stack.stack().restart(HOURS);
        }
        pause(2_000);
        return lateComers;
    }

    private static String registered(RunningStack stack, String nip) {
        Response answer = stack.as("hr-portal-tegal", STANDARDS)
                .body(Map.of(
                        "nip", nip,
                        "name", "Datang Terlambat",
                        "employmentKind", "PNS",
                        "status", "AKTIF",
                        "employedFrom", "2024-01-01",
                        "placements", List.of()))
                .put("/v1/agencies/" + AGENCY + "/employees/LATE-" + nip.substring(15));
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
        return answer.jsonPath().getString("employeeId");
    }

    private static void everythingAcknowledgedIsThere(RunningStack stack, List<LedgerClient.Acknowledged> all) {
        for (LedgerClient.Acknowledged one : all) {
            JsonPath again = stack.as("lms-bpsdm-jateng", HOURS)
                    .body(one.completion())
                    .post("/v1/entries")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(again.getString("outcome")).isEqualTo("REPLAYED");
            assertThat(again.getString("completionId")).isEqualTo(one.completionId());
            if (one.entryId() != null) {
                assertThat(again.getString("entryId")).isEqualTo(one.entryId());
                assertThat(new BigDecimal(again.getString("creditedJp"))).isEqualByComparingTo(one.creditedJp());
            }
        }
    }

    /** Those of the late comers come when the service has heard of them. */
    private static Map<String, List<Map<String, Object>>> entriesAtRest(
            LedgerAsSeen ledger, List<String> people, List<LedgerClient.Acknowledged> acknowledged) {
        assertThat(acknowledged).isNotEmpty();
        return Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> people.stream().collect(toMap(Function.identity(), ledger::entries)),
                        entries -> entries.values().stream()
                                        .flatMap(List::stream)
                                        .filter(entry -> entry.get("year").equals(YEAR))
                                        .count()
                                == ledger.totals(YEAR).getLong("entries"));
    }

    private static void sumOfEntriesIsTheBalance(LedgerAsSeen ledger, Map<String, List<Map<String, Object>>> entries) {
        entries.forEach((person, rows) -> assertThat(ledger.balance(person))
                .as("balance of %s", person)
                .isEqualByComparingTo(rows.stream().map(KilledLedgerInvariantsTest::jp).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private static void eachSourceOnce(List<Map<String, Object>> entries, List<LedgerClient.Acknowledged> acknowledged) {
        assertThat(entries.stream().filter(entry -> entry.get("kind").equals("CREDIT")))
                .extracting(entry -> entry.get("completionId"))
                .doesNotHaveDuplicates();
        assertThat(acknowledged)
                .extracting(LedgerClient.Acknowledged::completionId)
                .doesNotHaveDuplicates();
        assertThat(entries)
                .extracting(entry -> entry.get("entryId"))
                .containsAll(acknowledged.stream()
                        .map(LedgerClient.Acknowledged::entryId)
                        .filter(id -> id != null)
                        .toList());
    }

    private static void reversalsStand(List<Map<String, Object>> entries, List<String> takenBack) {
        assertThat(entries.stream().filter(entry -> entry.get("kind").equals("REVERSAL")))
                .extracting(entry -> entry.get("reversesEntryId"))
                .doesNotHaveDuplicates()
                .containsAll(takenBack);
    }

    private static void capsHold(List<Map<String, Object>> entries) {
        used(entries, PER_DAY, 10).forEach((period, jp) -> assertThat(jp)
                .as("%s", period)
                .isBetween(BigDecimal.ZERO, new BigDecimal("3")));
        used(entries, PER_MONTH, 7).forEach((period, jp) -> assertThat(jp)
                .as("%s", period)
                .isBetween(BigDecimal.ZERO, new BigDecimal("4")));
    }

    private static Map<List<Object>, BigDecimal> used(
            List<Map<String, Object>> entries, Map<String, BigDecimal> capped, int lengthOfPeriod) {
        return entries.stream()
                .filter(entry -> capped.containsKey((String) entry.get("formCode")))
                .collect(groupingBy(
                        entry -> List.of(
                                entry.get("employeeId"),
                                entry.get("formCode"),
                                ((String) entry.get("completionDate")).substring(0, lengthOfPeriod)),
                        reducing(BigDecimal.ZERO, KilledLedgerInvariantsTest::jp, BigDecimal::add)));
    }

    private static void everyEntryIsToldOnceAndAppliedOnce(LedgerAsSeen ledger, List<Map<String, Object>> entries) {
        BigDecimal credited =
                entries.stream().map(KilledLedgerInvariantsTest::jp).reduce(BigDecimal.ZERO, BigDecimal::add);
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    assertThat(ledger.feed().stream()
                                    .map(KilledLedgerInvariantsTest::data)
                                    .filter(entry -> entry.get("year").equals(YEAR))
                                    .map(entry -> entry.get("entryId")))
                            .containsExactlyInAnyOrderElementsOf(entries.stream()
                                    .map(entry -> entry.get("entryId"))
                                    .toList());
                    JsonPath planning = ledger.reconciliation(YEAR);
                    assertThat(planning.getLong("planning.entries")).isEqualTo(entries.size());
                    assertThat(new BigDecimal(planning.getString("planning.creditedJp")))
                            .isEqualByComparingTo(credited);
                    assertThat(planning.getBoolean("reconciled")).isTrue();
                });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Map<String, Object> change) {
        return (Map<String, Object>) change.get("data");
    }

    private static Map<String, Long> outcomes(List<LedgerClient.Acknowledged> acknowledged) {
        return acknowledged.stream()
                .collect(groupingBy(LedgerClient.Acknowledged::outcome, java.util.stream.Collectors.counting()));
    }

    private static List<String> takenBack(List<LedgerClient> clients) {
        return clients.stream().flatMap(client -> client.takenBack().stream()).toList();
    }

    private static BigDecimal jp(Map<String, Object> entry) {
        return new BigDecimal(String.valueOf(entry.get("creditedJp")));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
