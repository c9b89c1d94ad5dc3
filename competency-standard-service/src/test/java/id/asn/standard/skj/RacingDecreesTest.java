package id.asn.standard.skj;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Standards;
import id.asn.standard.skj.StandardModel.Enacting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Decrees that arrive at once are answered as if they had come one after the other, in some order, by the plain model. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RacingDecreesTest {

    private static final String AGENCY = "S500";
    private static final int ROUNDS = 10;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 1, 1);

    @Inject
    InForceTimeline timeline;

    @Inject
    Transactions transactions;

    @Test
    void successorsCorrectionsAndRevocationsAtOnceLeaveWhatSomeOrderOfThemWouldLeave() throws Exception {
        Standards.ensureDictionary();
        Api.register(AGENCY);
        Random random = new Random(2026);
        for (int round = 0; round < ROUNDS; round++) {
            // Given
            String position = Api.registerPosition(AGENCY, "RD" + round);
            ModelState before = standing(position, round);
            String standing = before.standards().keySet().iterator().next();
            List<Rival> rivals = new ArrayList<>();
            ModelState ready = before;
            for (int i = 0; i < 4; i++) {
                String decree = "800/" + round + "-" + i;
                int kind = i == 0 ? random.nextInt(2) : random.nextInt(4);
                if (kind == 3) {
                    rivals.add(revoking(standing, decree));
                } else {
                    String corrects = kind == 1 ? standing : null;
                    String id = corrects == null
                            ? Standards.approved(AGENCY, position, 3)
                            : Standards.approvedCorrection(AGENCY, position, standing, 3);
                    ready = ready.with(ModelStandard.drafted(id, position, 3, corrects)
                            .in(StandardStatus.SUBMITTED)
                            .in(StandardStatus.APPROVED));
                    rivals.add(enacting(
                            new Enacting(id, decree, kind == 1 ? FIRST : LATER, null, kind == 0 ? standing : null)));
                }
            }

            // When
            List<Response> answers = atOnce(rivals);

            // Then
            List<ModelSpan> left = spans(position);
            assertThat(orders(rivals.size()))
                    .as("round %d: %s leaving %s", round, texts(answers), left)
                    .anyMatch(explains(ready, rivals, answers, left));
        }
    }

    private static Predicate<List<Integer>> explains(
            ModelState ready, List<Rival> rivals, List<Response> answers, List<ModelSpan> left) {
        return order -> {
            ModelState state = ready;
            for (int index : order) {
                ModelAnswer expected = rivals.get(index).model().apply(state);
                if (!isSame(answers.get(index), expected)) {
                    return false;
                }
                state = expected.next();
            }
            return sorted(state.spans()).equals(left);
        };
    }

    private static boolean isSame(Response answer, ModelAnswer expected) {
        if (expected.refusal() == null) {
            return answer.statusCode() == 200;
        }
        return expected.refusal().equals(answer.<String>path("code"))
                && (expected.named() == null || answer.<String>path("detail").contains(expected.named()));
    }

    private static ModelState standing(String position, int round) {
        String id = Standards.approved(AGENCY, position, 2);
        Standards.enact(Api.checker(AGENCY), id, "800/" + round, FIRST.toString(), null)
                .statusCode(200);
        return ModelState.EMPTY
                .with(ModelStandard.drafted(id, position, 2, null).enacted("800/" + round, FIRST, null))
                .with(new ModelSpan(position, id, FIRST, null));
    }

    private static Rival enacting(Enacting enacting) {
        return new Rival(
                () -> Standards.enact(
                                Api.checker(AGENCY),
                                enacting.id(),
                                enacting.decree(),
                                enacting.from().toString(),
                                enacting.supersedes())
                        .extract()
                        .response(),
                state -> StandardModel.enact(state, enacting));
    }

    private static Rival revoking(String standard, String decree) {
        return new Rival(
                () -> Standards.revoke(AGENCY, standard, decree, LATER.toString())
                        .extract()
                        .response(),
                state -> StandardModel.revoke(state, standard, LATER));
    }

    private static List<Response> atOnce(List<Rival> rivals) throws Exception {
        CyclicBarrier together = new CyclicBarrier(rivals.size());
        List<Response> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(rivals.size())) {
            List<Future<Response>> asked = rivals.stream()
                    .map(rival -> pool.submit(() -> {
                        together.await();
                        return rival.call().get();
                    }))
                    .toList();
            for (Future<Response> answer : asked) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private List<ModelSpan> spans(String position) {
        return transactions.write(
                AgencyScope.all(),
                () -> sorted(
                        timeline.over(UUID.fromString(position), new Period(LocalDate.of(1900, 1, 1), null)).stream()
                                .map(held -> new ModelSpan(
                                        position,
                                        held.standardId().toString(),
                                        held.effectiveFrom(),
                                        held.effectiveTo()))
                                .toList()));
    }

    private static List<ModelSpan> sorted(List<ModelSpan> spans) {
        return spans.stream().sorted(Comparator.comparing(ModelSpan::from)).toList();
    }

    private static List<List<Integer>> orders(int count) {
        if (count == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (List<Integer> shorter : orders(count - 1)) {
            for (int at = 0; at < count; at++) {
                List<Integer> order = new ArrayList<>(shorter);
                order.add(at, count - 1);
                orders.add(order);
            }
        }
        return orders;
    }

    private static List<String> texts(List<Response> answers) {
        return answers.stream()
                .map(answer -> answer.statusCode() + " " + answer.path("code") + " " + answer.path("detail"))
                .toList();
    }

    /** One of those who act at once: what it asks of the service, and what the model says. */
    private record Rival(Supplier<Response> call, Function<ModelState, ModelAnswer> model) {}
}
