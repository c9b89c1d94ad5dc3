package id.asn.acceptance;

import static id.asn.acceptance.RunningStack.HOURS;
import static id.asn.acceptance.RunningStack.PLANNING;
import static id.asn.acceptance.RunningStack.STANDARDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A power cut in the middle of a batch: nothing acknowledged is lost, nothing is counted twice. */
@ExtendWith(RunningStack.Extension.class)
class KilledServiceTest {

    private static final String AGENCY = "6407";
    private static final int YEAR = 2023;
    private static final int BATCHES = 12;
    private static final int BATCH = 150;
    private static final String PURPOSE = "acceptance test";

    @Test
    void nothing_is_lost_and_nothing_doubled_when_the_ledger_is_killed_in_the_middle_of_batches(RunningStack stack)
            throws InterruptedException {
        // Given batches of e-learning of one JP each, on different days so that no cap cuts them
        List<String> people = people(stack);
        List<List<Map<String, Object>>> batches = IntStream.range(0, BATCHES)
                .mapToObj(batch -> batch(people, batch))
                .toList();
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();

        // When the service is killed while several are on their way
        CountDownLatch firstAnswer = new CountDownLatch(1);
        try (ExecutorService lms = Executors.newFixedThreadPool(4)) {
            for (List<Map<String, Object>> batch : batches) {
                lms.submit(() -> {
                    Response answer = post(stack, batch);
                    if (answer.statusCode() == 200) {
                        acknowledged.addAll(creditedSources(answer, batch));
                        firstAnswer.countDown();
                    }
                });
            }
            assertThat(firstAnswer.await(60, TimeUnit.SECONDS)).isTrue();
            stack.stack().kill(HOURS);
        }
        assertThat(acknowledged.size()).as("the kill came in the middle").isBetween(1, BATCHES * BATCH - 1);
        stack.stack().restart(HOURS);

        // Then every acknowledged one is known, and the LMS can simply send everything again
        Map<String, String> outcomes = new HashMap<>();
        for (List<Map<String, Object>> batch : batches) {
            Response answer = post(stack, batch);
            assertThat(answer.statusCode()).isEqualTo(200);
            List<String> batchOutcomes = answer.jsonPath().getList("items.outcome");
            for (int i = 0; i < batch.size(); i++) {
                outcomes.put((String) batch.get(i).get("sourceRecordId"), batchOutcomes.get(i));
            }
        }
        assertThat(outcomes).hasSize(BATCHES * BATCH);
        assertThat(outcomes.values()).allMatch(Set.of("ACCEPTED", "REPLAYED")::contains);
        assertThat(acknowledged)
                .allSatisfy(source -> assertThat(outcomes.get(source)).isEqualTo("REPLAYED"));

        // And the ledger holds each once, to the hundredth, as planning soon does too
        BigDecimal expected = BigDecimal.valueOf((long) BATCHES * BATCH);
        JsonPath totals = stack.as("hr-portal-tegal", HOURS)
                .get("/v1/control-totals?agency={agency}&year={year}", AGENCY, YEAR)
                .jsonPath();
        assertThat(totals.getLong("entries")).isEqualTo(BATCHES * BATCH);
        assertThat(new BigDecimal(totals.getString("creditedJp"))).isEqualByComparingTo(expected);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> {
                    JsonPath reconciliation = stack.as("hr-portal-tegal", PLANNING)
                            .get("/v1/reconciliations?agency={agency}&year={year}", AGENCY, YEAR)
                            .jsonPath();
                    assertThat(reconciliation.getLong("planning.entries")).isEqualTo(BATCHES * BATCH);
                    assertThat(new BigDecimal(reconciliation.getString("planning.creditedJp")))
                            .isEqualByComparingTo(expected);
                    assertThat(reconciliation.getBoolean("reconciled")).isTrue();
                });
    }

    private static List<String> people(RunningStack stack) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var request = stack.as("hr-portal-tegal", STANDARDS)
                    .header("Purpose", PURPOSE)
                    .queryParam("agency", AGENCY)
                    .queryParam("limit", 500);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/v1/employees")
                    .jsonPath();
            ids.addAll(page.getList("items.employeeId"));
            cursor = page.getString("next");
        } while (cursor != null);
        return ids.subList(0, BATCH);
    }

    private static List<Map<String, Object>> batch(List<String> people, int number) {
        String day = "2023-03-%02d".formatted(number + 1);
        return IntStream.range(0, BATCH)
                .mapToObj(i -> Map.<String, Object>of(
                        "sourceRecordId",
                        "kill-%d-%d".formatted(number, i),
                        "employee",
                        Map.of("employeeId", people.get(i)),
                        "providerCode",
                        "BPSDM-JATENG",
                        "formCode",
                        "NKL03",
                        "title",
                        "Modul %d".formatted(number),
                        "startDate",
                        day,
                        "endDate",
                        day,
                        "quantity",
                        Map.of("unit", "JP", "amount", 1),
                        "attendanceMode",
                        "ONLINE"))
                .toList();
    }

    private static Response post(RunningStack stack, List<Map<String, Object>> items) {
        return stack.as("lms-bpsdm-jateng", HOURS).body(Map.of("items", items)).post("/v1/entries/batch");
    }

    private static List<String> creditedSources(Response answer, List<Map<String, Object>> batch) {
        List<String> outcomes = answer.jsonPath().getList("items.outcome");
        return IntStream.range(0, batch.size())
                .filter(i -> outcomes.get(i).equals("ACCEPTED"))
                .mapToObj(i -> (String) batch.get(i).get("sourceRecordId"))
                .toList();
    }
}
