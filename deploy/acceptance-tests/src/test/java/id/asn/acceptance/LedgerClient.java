package id.asn.acceptance;

import static id.asn.acceptance.RunningStack.HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * An LMS and an office in one that post, repeat and take back as their seed tells them. What is not answered is sent again
 * until it is, as it stands: a client cannot know whether it was taken.
 */
final class LedgerClient implements Runnable {

    /** What the service has told this client, and must never take back. */
    record Acknowledged(
            Map<String, Object> completion,
            String outcome,
            String completionId,
            String entryId,
            BigDecimal creditedJp) {}

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int IN_FLIGHT = 409;

    private final RunningStack stack;
    private final Random random;
    private final List<String> people;
    private final List<String> lateNips;
    private final BooleanSupplier goesOn;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<String> standing = new ArrayList<>();
    private final List<String> takenBack = new ArrayList<>();
    private int serial;

    LedgerClient(
            RunningStack stack, long seed, List<String> people, List<String> lateNips, BooleanSupplier goesOn) {
        this.stack = stack;
        this.random = new Random(seed);
        this.people = people;
        this.lateNips = lateNips;
        this.goesOn = goesOn;
    }

    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    List<String> takenBack() {
        return takenBack;
    }

    @Override
    public void run() {
        while (goesOn.getAsBoolean()) {
            switch (random.nextInt(10)) {
                case 0, 1 -> repeat();
                case 2 -> takeBack();
                case 3, 4 -> batch();
                case 5 -> single(completion(late()));
                case 6 -> single(twin());
                default -> single(completion(known()));
            }
            pause(random.nextInt(40));
        }
    }

    private void single(Map<String, Object> completion) {
        String key = UUID.randomUUID().toString();
        boolean keyed = random.nextBoolean();
        JsonPath answer = answered(() -> (keyed ? lms().header("Idempotency-Key", key) : lms())
                        .body(completion)
                        .post("/v1/entries"))
                .jsonPath();
        keep(completion, answer.getMap(""));
    }

    private void batch() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            items.add(completion(known()));
        }
        List<Map<String, Object>> answers =
                answered(() -> lms().body(Map.of("items", items)).post("/v1/entries/batch"))
                        .jsonPath()
                        .getList("items");
        assertThat(answers).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            keep(items.get(i), answers.get(i));
        }
    }

    private void repeat() {
        if (acknowledged.isEmpty()) {
            return;
        }
        Acknowledged before = acknowledged.get(random.nextInt(acknowledged.size()));
        JsonPath again =
                answered(() -> lms().body(before.completion()).post("/v1/entries")).jsonPath();
        assertThat(again.getString("outcome")).isEqualTo("REPLAYED");
        assertThat(again.getString("completionId")).isEqualTo(before.completionId());
        if (before.entryId() != null) {
            assertThat(again.getString("entryId")).isEqualTo(before.entryId());
            assertThat(new BigDecimal(again.getString("creditedJp"))).isEqualByComparingTo(before.creditedJp());
        }
    }

    private void takeBack() {
        if (standing.isEmpty()) {
            return;
        }
        String entry = standing.remove(random.nextInt(standing.size()));
        String key = UUID.randomUUID().toString();
        answered(() -> stack.as("hr-portal-tegal", HOURS)
                .header("Idempotency-Key", key)
                .body(Map.of("reason", "Salah lapor"))
                .post("/v1/entries/" + entry + "/reversal"));
        takenBack.add(entry);
    }

    private void keep(Map<String, Object> completion, Map<String, Object> answer) {
        String outcome = (String) answer.get("outcome");
        // REPLAYED: a first try was taken and its answer lost.
        assertThat(outcome)
                .as(String.valueOf(answer))
                .isIn("ACCEPTED", "ACCEPTED_FLAGGED", "HELD", "WAITING", "REPLAYED");
        String entry = (String) answer.get("entryId");
        acknowledged.add(new Acknowledged(
                completion,
                outcome,
                (String) answer.get("completionId"),
                entry,
                new BigDecimal(String.valueOf(answer.get("creditedJp")))));
        if (entry != null) {
            standing.add(entry);
        }
    }

    private Map<String, String> known() {
        return Map.of("employeeId", people.get(random.nextInt(people.size())));
    }

    private Map<String, String> late() {
        return Map.of("nip", lateNips.get(random.nextInt(lateNips.size())));
    }

    /** Of a certificate that somebody else may have reported already. */
    private Map<String, Object> twin() {
        int number = random.nextInt(people.size());
        Map<String, Object> completion = completion(Map.of("employeeId", people.get(number)));
        completion.put("certificateNumber", "SERTIFIKAT-UJI-" + number);
        return completion;
    }

    /** On one day, so that what a day or a month has used can be told from the entries alone. */
    private Map<String, Object> completion(Map<String, String> employee) {
        String day = "%d-%02d-%02d".formatted(KilledLedgerInvariantsTest.YEAR, 1 + random.nextInt(2), 1 + random.nextInt(9));
        Map<String, Object> completion = new HashMap<>(Map.of(
                "sourceRecordId", UUID.randomUUID().toString(),
                "employee", employee,
                "providerCode", "BPSDM-JATENG",
                "title", "Kegiatan " + Thread.currentThread().threadId() + "-" + serial++ + " " + UUID.randomUUID(),
                "startDate", day,
                "endDate", day));
        switch (random.nextInt(4)) {
            case 0 -> of(completion, "NKL01", "ONLINE", "SESSION", 1 + random.nextInt(2));
            case 1 -> of(completion, "KL07", "ONSITE", "DAY", 1);
            default -> of(completion, "NKL03", "ONLINE", "JP", BigDecimal.valueOf(25L * (1 + random.nextInt(12)), 2));
        }
        return completion;
    }

    private static void of(Map<String, Object> completion, String form, String mode, String unit, Object amount) {
        completion.put("formCode", form);
        completion.put("attendanceMode", mode);
        completion.put("quantity", Map.of("unit", unit, "amount", amount));
    }

    private RequestSpecification lms() {
        return stack.as("lms-bpsdm-jateng", HOURS);
    }

    /** A refusal is a fault of the test; silence and 5xx are what a killed service gives. */
    private static Response answered(Supplier<Response> request) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        boolean repeated = false;
        while (System.nanoTime() < deadline) {
            try {
                Response answer = request.get();
                boolean alreadyDone = repeated && answer.asString().contains("ALREADY_REVERSED");
                if (answer.statusCode() < 300 || alreadyDone) {
                    return answer;
                }
                assertThat(answer.statusCode() >= 500 || answer.statusCode() == IN_FLIGHT || answer.statusCode() == 429)
                        .as("%d %s", answer.statusCode(), answer.asString())
                        .isTrue();
            } catch (Exception nobodyThere) {
                // Sent again below.
            }
            repeated = true;
            pause(150);
        }
        throw new AssertionError("No answer within " + PATIENCE);
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
