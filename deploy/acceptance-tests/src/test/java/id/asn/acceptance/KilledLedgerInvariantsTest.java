package id.asn.acceptance;

import static id.asn.acceptance.RunningStack.HOURS;
import static id.asn.acceptance.RunningStack.STANDARDS;
import static id.asn.acceptance.UntilAnswered.pause;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Single posts, batches, repetitions, reversals, corrections, approvals, suspected duplicates and people whom the register
 * tells of late, by several clients at once, while power cut follows power cut. The full run: {@code -Dasn.kills=10}.
 */
@ExtendWith(RunningStack.Extension.class)
class KilledLedgerInvariantsTest {

    static final int YEAR = 2025;

    private static final String AGENCY = "6407";
    private static final int KILLS = Integer.getInteger("asn.kills", 3);
    private static final long SEED = Long.getLong("asn.seed", 20_251_127L);
    private static final int CLIENTS = 4;
    private static final int PEOPLE = 30;
    private static final List<String> LATE = List.of("199001012015031901", "199001012015031902", "199001012015031903");

    @Test
    void the_books_stay_right_whenever_the_ledger_is_killed(RunningStack stack) {
        // Given
        LedgerAsSeen ledger = new LedgerAsSeen(stack, AGENCY);
        List<String> people = new ArrayList<>(ledger.people(PEOPLE));
        AtomicBoolean goesOn = new AtomicBoolean(true);
        AtomicLong done = new AtomicLong();
        List<LedgerClient> clients = IntStream.range(0, CLIENTS)
                .mapToObj(i -> new LedgerClient(stack, SEED + i, people, LATE, goesOn::get, done))
                .toList();

        // When the service is killed at random moments while they work
        List<String> lateComers;
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<CompletableFuture<Void>> work = clients.stream()
                    .map(client -> CompletableFuture.runAsync(client, threads))
                    .toList();
            try {
                lateComers = killAgainAndAgain(stack, done, work);
            } catch (RuntimeException stuck) {
                goesOn.set(false);
                work.forEach(CompletableFuture::join); // what a client met says more
                throw stuck;
            }
            goesOn.set(false);
            work.forEach(CompletableFuture::join);
        }

        // Then
        List<LedgerClient.Acknowledged> acknowledged = clients.stream()
                .flatMap(client -> client.acknowledged().stream())
                .toList();
        System.out.printf(
                "invariants: seed %d, %d kills, %d acknowledged %s, %d taken back, %d of them corrected, %d approved%n",
                SEED,
                KILLS,
                acknowledged.size(),
                outcomes(acknowledged),
                takenBack(clients).size(),
                corrected(clients).size(),
                clients.stream().mapToInt(LedgerClient::approved).sum());
        assertThat(outcomes(acknowledged)).containsKeys("ACCEPTED", "HELD", "WAITING");
        everythingAcknowledgedIsThere(stack, acknowledged, corrected(clients));
        List<String> everybody =
                Stream.concat(people.stream(), lateComers.stream()).toList();
        nobodyWaits(stack, acknowledged);
        Map<String, List<Map<String, Object>>> entries =
                everybody.stream().collect(toMap(Function.identity(), ledger::entries));
        LedgerInvariants.sumOfEntriesIsTheBalance(ledger, entries);
        List<Map<String, Object>> ofTheYear = entries.values().stream()
                .flatMap(List::stream)
                .filter(entry -> Objects.equals(entry.get("year"), YEAR))
                .toList();
        assertThat(ledger.totals(YEAR).getLong("entries")).isEqualTo(ofTheYear.size());
        LedgerInvariants.eachSourceOnce(ofTheYear, acknowledged);
        LedgerInvariants.reversalsStand(ofTheYear, takenBack(clients));
        LedgerInvariants.capsHold(ofTheYear);
        LedgerInvariants.everyEntryIsToldOnceAndAppliedOnce(ledger, ofTheYear);
    }

    /** @return people of whom the register told in the middle of it */
    private static List<String> killAgainAndAgain(
            RunningStack stack, AtomicLong done, List<CompletableFuture<Void>> work) {
        Random random = new Random(SEED);
        List<String> lateComers = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            awaitWork(done, work, 30 + random.nextInt(60));
            pause(random.nextInt(300));
            if (kill == KILLS / 2) {
                LATE.forEach(nip -> lateComers.add(registered(stack, nip)));
            }
            stack.stack().kill(HOURS);
            stack.stack().restart(HOURS);
        }
        awaitWork(done, work, 60);
        return lateComers;
    }

    /** So much is done between two kills, however slow the machine is. */
    private static void awaitWork(AtomicLong done, List<CompletableFuture<Void>> work, int more) {
        long target = done.get() + more;
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(20))
                .failFast("a client gave up", () -> work.stream().anyMatch(CompletableFuture::isDone))
                .until(() -> done.get() >= target);
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

    private static void everythingAcknowledgedIsThere(
            RunningStack stack, List<LedgerClient.Acknowledged> all, Set<String> corrected) {
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
            if (one.entryId() != null && !corrected.contains(one.completionId())) {
                assertThat(again.getString("entryId")).isEqualTo(one.entryId());
                assertThat(new BigDecimal(again.getString("creditedJp"))).isEqualByComparingTo(one.creditedJp());
            }
        }
    }

    /** Those of the late comers come when the service has heard of them. */
    private static void nobodyWaits(RunningStack stack, List<LedgerClient.Acknowledged> acknowledged) {
        acknowledged.stream()
                .filter(one -> one.outcome().equals("WAITING"))
                .forEach(one -> Awaitility.await()
                        .atMost(Duration.ofSeconds(90))
                        .pollInterval(Duration.ofMillis(500))
                        .until(() -> !"WAITING"
                                .equals(stack.as("platform-admin", HOURS)
                                        .get("/v1/completions/" + one.completionId())
                                        .jsonPath()
                                        .getString("result.outcome"))));
    }

    private static Map<String, Long> outcomes(List<LedgerClient.Acknowledged> acknowledged) {
        return acknowledged.stream().collect(groupingBy(LedgerClient.Acknowledged::outcome, counting()));
    }

    private static List<String> takenBack(List<LedgerClient> clients) {
        return clients.stream().flatMap(client -> client.takenBack().stream()).toList();
    }

    private static Set<String> corrected(List<LedgerClient> clients) {
        return clients.stream().flatMap(client -> client.corrected().stream()).collect(toSet());
    }
}
