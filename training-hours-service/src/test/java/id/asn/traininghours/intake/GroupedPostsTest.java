package id.asn.traininghours.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts that arrive together are written together; each must be answered as if it had come alone. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class GroupedPostsTest {

    private final Person person = Person.pns("G100");

    @BeforeEach
    void register() {
        Hours.registerProviders();
        Hours.known(person);
    }

    @Test
    void eachGetsItsOwnAnswerAndTheRefusedOneHarmsNobody() throws Exception {
        // Given
        List<Completion> posts = IntStream.range(0, 60)
                .mapToObj(i -> i % 10 == 3
                        ? Completion.workshop(person).with("formCode", "NONE")
                        : Completion.workshop(person).with("sourceRecordId", "grouped-" + i))
                .toList();

        // When
        List<Response> answers = concurrently(posts, Hours::post);

        // Then
        for (int i = 0; i < 60; i++) {
            Response answer = answers.get(i);
            if (i % 10 == 3) {
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(answer.jsonPath().getString("code")).isEqualTo("FORM_NOT_KNOWN");
            } else {
                assertThat(answer.statusCode()).isEqualTo(201);
                assertThat(completionOf(answer)).isEqualTo("grouped-" + i);
            }
        }
        assertThat(Hours.balance(person.id()).jsonPath().getString("entries")).isEqualTo("54");
    }

    @Test
    void oneKeySentManyTimesAtOnceIsAnsweredFromOneEntry() throws Exception {
        // Given
        Completion completion = Completion.workshop(person);

        // When
        List<Response> answers = concurrently(
                IntStream.range(0, 30).mapToObj(i -> completion).toList(),
                one -> Hours.as("hours:post")
                        .header("Idempotency-Key", "grouped-key")
                        .body(one.json())
                        .post("/v1/entries"));

        // Then
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.body().asString())
                .containsOnly(answers.getFirst().body().asString());
        assertThat(answers.stream().filter(answer -> answer.header("Idempotency-Replayed") == null))
                .hasSize(1);
    }

    @Test
    void ofOneSourceRecordSentManyTimesAtOnceOneIsNewAndTheOthersReplays() throws Exception {
        // Given
        Completion completion = Completion.workshop(person);

        // When
        List<Response> answers =
                concurrently(IntStream.range(0, 30).mapToObj(i -> completion).toList(), Hours::post);

        // Then
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(29);
        assertThat(answers)
                .extracting(answer -> answer.jsonPath().getString("entryId"))
                .containsOnly(answers.getFirst().jsonPath().getString("entryId"));
    }

    private static String completionOf(Response answer) {
        return Hours.as("hours:read", "hours:post")
                .get("/v1/completions/{id}", answer.jsonPath().getString("completionId"))
                .jsonPath()
                .getString("sourceRecordId");
    }

    private static List<Response> concurrently(
            List<Completion> posts, java.util.function.Function<Completion, Response> post) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(30)) {
            List<Callable<Response>> calls = posts.stream()
                    .map(one -> (Callable<Response>) () -> post.apply(one))
                    .toList();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> future : threads.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
