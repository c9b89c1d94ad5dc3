package id.asn.acceptance;

import static id.asn.acceptance.RunningStack.HOURS;
import static id.asn.acceptance.UntilAnswered.answered;
import static id.asn.acceptance.UntilAnswered.pause;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

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
            @Nullable String entryId,
            BigDecimal creditedJp) {}

    private static final String OFFICER = "hr-checker-tegal";

    private final RunningStack stack;
    private final Random random;
    private final RandomCompletions completions;
    private final BooleanSupplier goesOn;
    private final AtomicLong done;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<String> standing = new ArrayList<>();
    private final List<String> takenBack = new ArrayList<>();
    private final Set<String> corrected = new HashSet<>();
    private final Set<String> decided = new HashSet<>();

    LedgerClient(
            RunningStack stack,
            long seed,
            List<String> people,
            List<String> lateNips,
            BooleanSupplier goesOn,
            AtomicLong done) {
        this.stack = stack;
        this.random = new Random(seed);
        this.completions = new RandomCompletions(random, people, lateNips);
        this.goesOn = goesOn;
        this.done = done;
    }

    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    List<String> takenBack() {
        return takenBack;
    }

    /** Completions whose credit is another one by now. */
    Set<String> corrected() {
        return corrected;
    }

    int approved() {
        return decided.size();
    }

    @Override
    public void run() {
        while (goesOn.getAsBoolean()) {
            switch (random.nextInt(12)) {
                case 0, 1 -> repeat();
                case 2 -> takeBack();
                case 3 -> correct();
                case 4 -> approve();
                case 5, 6 -> batch();
                case 7 -> single(completions.ofALateComer());
                case 8 -> single(completions.twin());
                default -> single(completions.ofSomebody());
            }
            done.incrementAndGet();
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
            items.add(completions.ofSomebody());
        }
        List<Map<String, Object>> answers = answered(
                        () -> lms().body(Map.of("items", items)).post("/v1/entries/batch"))
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
        JsonPath again = answered(() -> lms().body(before.completion()).post("/v1/entries"))
                .jsonPath();
        assertThat(again.getString("outcome")).isEqualTo("REPLAYED");
        assertThat(again.getString("completionId")).isEqualTo(before.completionId());
        if (before.entryId() != null && !corrected.contains(before.completionId())) {
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

    /** Of half as many hours: a reversal and a new credit at once. */
    private void correct() {
        acknowledged.stream()
                .filter(one ->
                        Objects.equals(one.completion().get("formCode"), "NKL03") && standing.contains(one.entryId()))
                .findAny()
                .ifPresent(this::correct);
    }

    private void correct(Acknowledged one) {
        String key = UUID.randomUUID().toString();
        JsonPath decision = answered(() -> stack.as(OFFICER, HOURS)
                        .header("Idempotency-Key", key)
                        .body(Map.of(
                                "reason",
                                "Sertifikat menyebut lebih sedikit",
                                "correction",
                                Map.of("quantity", Map.of("unit", "JP", "amount", new BigDecimal("0.50")))))
                        .post("/v1/entries/" + one.entryId() + "/correction"))
                .jsonPath();
        standing.remove(one.entryId());
        takenBack.add(one.entryId());
        corrected.add(one.completionId());
        assertThat(decision.getString("entryId")).isNotNull();
    }

    /** What was held: the officer has looked at it. */
    private void approve() {
        acknowledged.stream()
                .filter(one -> one.outcome().equals("HELD") && decided.add(one.completionId()))
                .findFirst()
                .ifPresent(held -> {
                    String key = UUID.randomUUID().toString();
                    answered(() -> stack.as(OFFICER, HOURS)
                            .header("Idempotency-Key", key)
                            .body(Map.of("version", 1, "verdict", "APPROVE"))
                            .post("/v1/review-items/" + held.completionId() + "/decisions"));
                });
    }

    private void keep(Map<String, Object> completion, Map<String, Object> answer) {
        String outcome = String.valueOf(answer.get("outcome"));
        // REPLAYED: a first try was taken and its answer lost.
        assertThat(outcome)
                .as(String.valueOf(answer))
                .isIn("ACCEPTED", "ACCEPTED_FLAGGED", "HELD", "WAITING", "REPLAYED");
        String entry = (String) answer.get("entryId");
        acknowledged.add(new Acknowledged(
                completion,
                outcome,
                String.valueOf(answer.get("completionId")),
                entry,
                new BigDecimal(String.valueOf(answer.get("creditedJp")))));
        if (entry != null) {
            standing.add(entry);
        }
    }

    private RequestSpecification lms() {
        return stack.as("lms-bpsdm-jateng", HOURS);
    }
}
