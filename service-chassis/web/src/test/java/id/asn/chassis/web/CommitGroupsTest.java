package id.asn.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CommitGroupsTest {

    private static final Duration A_WHILE = Duration.ofMillis(2);

    private final List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everyRequestIsAnsweredOnceWithItsOwnAnswer() throws Exception {
        // Given
        CommitGroups<String, Integer, String> commitGroups = new CommitGroups<>(16, 2, request -> request);

        // When
        List<Optional<String>> answers = concurrently(2_000, i -> commitGroups.join("lms", i, this::answered));

        // Then
        assertThat(answers)
                .containsExactlyElementsOf(IntStream.range(0, 2_000)
                        .mapToObj(i -> Optional.of("answer " + i))
                        .toList());
        assertThat(groups.stream().flatMap(List::stream))
                .as("each in one group")
                .doesNotHaveDuplicates()
                .hasSize(2_000);
        assertThat(groups).as("they shared").hasSizeLessThan(2_000);
        assertThat(groups).allSatisfy(group -> assertThat(group).hasSizeLessThanOrEqualTo(16));
    }

    @Test
    void whoCameWhileAnotherWasAtWorkGoesWithTheNextGroup() throws Exception {
        // Given
        CommitGroups<String, Integer, String> commitGroups = new CommitGroups<>(100, 1, request -> request);
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        FutureTask<Optional<String>> first = new FutureTask<>(() -> commitGroups.join("lms", -1, requests -> {
            atWork.countDown();
            await(goOn);
            return answered(requests);
        }));
        List<FutureTask<Optional<String>>> later = IntStream.range(0, 10)
                .mapToObj(i -> new FutureTask<>(() -> commitGroups.join("lms", i, this::answered)))
                .toList();

        // When
        Thread.ofPlatform().start(first);
        assertThat(atWork.await(10, TimeUnit.SECONDS)).isTrue();
        List<Thread> inLine = later.stream().map(Thread.ofPlatform()::start).toList();
        Awaitility.await().until(() -> inLine.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING));
        goOn.countDown();

        // Then
        assertThat(first.get()).contains("answer -1");
        for (FutureTask<Optional<String>> one : later) {
            assertThat(one.get()).isPresent();
        }
        assertThat(groups).hasSize(2);
        assertThat(groups.getLast()).hasSize(10);
    }

    @Test
    void aGroupThatFailsLeavesEachRequestToItself() throws Exception {
        // Given
        CommitGroups<String, Integer, String> commitGroups = new CommitGroups<>(16, 2, request -> request);

        // When
        List<Optional<String>> answers = concurrently(
                500,
                i -> commitGroups.join("lms", i, requests -> {
                    if (requests.contains(7)) {
                        throw new IllegalStateException("one of them is bad");
                    }
                    return answered(requests);
                }));

        // Then
        assertThat(answers.get(7)).isEmpty();
        List<Integer> answeredOnes = groups.stream().flatMap(List::stream).toList();
        assertThat(IntStream.range(0, 500).filter(i -> answers.get(i).isPresent()))
                .as("answered are those whose group worked")
                .containsExactlyInAnyOrderElementsOf(answeredOnes);
    }

    @Test
    void requestsInConflictNeverShareAGroup() throws Exception {
        // Given
        CommitGroups<String, Integer, String> commitGroups = new CommitGroups<>(50, 2, request -> request % 3);

        // When
        List<Optional<String>> answers = concurrently(300, i -> commitGroups.join("lms", i, this::answered));

        // Then
        assertThat(answers).doesNotContain(Optional.empty());
        assertThat(groups)
                .allSatisfy(group ->
                        assertThat(group.stream().map(request -> request % 3)).doesNotHaveDuplicates());
    }

    @Test
    void clientsDoNotShare() throws Exception {
        // Given
        CommitGroups<Integer, Integer, String> commitGroups = new CommitGroups<>(50, 2, request -> request);

        // When
        concurrently(300, i -> commitGroups.join(i % 2, i, this::answered));

        // Then
        assertThat(groups)
                .allSatisfy(group ->
                        assertThat(group.stream().map(request -> request % 2)).containsOnly(group.getFirst() % 2));
    }

    private List<String> answered(List<Integer> requests) {
        groups.add(List.copyOf(requests));
        pause();
        return requests.stream().map(request -> "answer " + request).toList();
    }

    private static <R> List<R> concurrently(int requests, One<R> one) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<R>> calls = IntStream.range(0, requests)
                    .mapToObj(i -> (Callable<R>) () -> one.of(i))
                    .toList();
            List<R> results = new ArrayList<>();
            for (Future<R> future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(A_WHILE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private interface One<R> {
        R of(int request);
    }
}
