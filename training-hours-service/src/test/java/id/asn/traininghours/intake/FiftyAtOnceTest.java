package id.asn.traininghours.intake;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.entries;
import static id.asn.traininghours.fixture.Hours.known;
import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same request fifty times at the same moment: one entry, and everybody is told the same. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FiftyAtOnceTest {

    private static final int TIMES = 50;

    private final Person person = Person.pns("F-3328");

    @BeforeEach
    void aKnownPersonAndProviders() {
        Hours.registerProviders();
        known(person);
    }

    @Test
    void withoutAKeyOneIsAcceptedAndTheOthersAreToldItsFigures() throws Exception {
        // Given
        Completion completion = workshop(person);

        // When
        List<Response> answers =
                atOnce(() -> as("hours:post").body(completion.json()).post("/v1/entries"));

        // Then
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 201)
                .containsOnlyOnce(201);
        assertThat(answers)
                .extracting(FiftyAtOnceTest::withoutOutcome)
                .containsOnly(withoutOutcome(answers.getFirst()));
        assertThat(entries(person.id())).hasSize(1);
    }

    @Test
    void withAKeyAllAnswersAreTheSameToTheLetter() throws Exception {
        // Given
        Completion completion = workshop(person);
        String key = UUID.randomUUID().toString();

        // When
        List<Response> answers = atOnce(() -> keyed(key).body(completion.json()).post("/v1/entries"));

        // Then
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.getFirst().asString());
        assertThat(answers)
                .extracting(answer -> answer.header("Location"))
                .containsOnly(answers.getFirst().header("Location"));
        assertThat(entries(person.id())).hasSize(1);
    }

    @Test
    void theSameBatchWithAKeyIsAnsweredAlikeEveryTime() throws Exception {
        // Given
        Map<String, Object> batch = Map.of(
                "items", List.of(workshop(person).json(), workshop(person).json()));
        String key = UUID.randomUUID().toString();

        // When
        List<Response> answers = atOnce(() -> keyed(key).body(batch).post("/v1/entries/batch"));

        // Then
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.getFirst().asString());
        assertThat(entries(person.id())).hasSize(2);
    }

    private static RequestSpecification keyed(String key) {
        return as("hours:post").header("Idempotency-Key", key);
    }

    private static String withoutOutcome(Response answer) {
        return answer.asString().replaceFirst("\"outcome\":\"(ACCEPTED|REPLAYED)\"", "");
    }

    private static List<Response> atOnce(Callable<Response> request) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(TIMES)) {
            List<Future<Response>> answers = clients.invokeAll(
                    IntStream.range(0, TIMES).mapToObj(i -> request).toList());
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
