package id.asn.traininghours.intake;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.entries;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class BatchModesTest {

    private final Person person = Person.pns("B-3328");

    @BeforeEach
    void aKnownPersonAndProviders() {
        Hours.registerProviders();
        known(person);
    }

    @Test
    void anAtomicBatchWithARefusedItemKeepsNothingAndSaysWhich() {
        // Given
        Completion good = workshop(person);
        List<Completion> batch = List.of(
                good,
                workshop(person).with("formCode", "XX99"),
                workshop(person).without("title"),
                good);

        // When
        Response answer = send(Map.of("mode", "atomic"), batch);

        // Then
        answer.then()
                .statusCode(422)
                .body("code", equalTo("BATCH_REFUSED"))
                .body("errors.pointer", contains("/items/1/formCode", "/items/2/title"))
                .body("errors.code", contains("FORM_NOT_KNOWN", "VALIDATION"));
        balance(person.id()).then().body("entries", is(0));
        post(good).then().statusCode(201);
    }

    @Test
    void anAtomicBatchWithoutARefusedItemIsKeptAsAWhole() {
        // Given
        List<Completion> batch = List.of(workshop(person), workshop(person), workshop(Person.pns("B-3328")));

        // When
        Response answer = send(Map.of("mode", "atomic"), batch);

        // Then
        answer.then().statusCode(200).body("items.outcome", contains("ACCEPTED", "ACCEPTED", "WAITING"));
        assertThat(entries(person.id())).hasSize(2);
        send(Map.of("mode", "atomic"), batch)
                .then()
                .statusCode(200)
                .body("items.outcome", everyItem(equalTo("REPLAYED")));
    }

    @Test
    void aTrialSaysWhatWouldBecomeOfEachAndKeepsNothing() {
        // Given
        List<Completion> batch = List.of(workshop(person), workshop(person).with("formCode", "XX99"));

        // When
        Response trial = send(Map.of("validateOnly", true), batch);
        Response atomicTrial = send(Map.of("validateOnly", true, "mode", "atomic"), batch);

        // Then
        trial.then()
                .statusCode(200)
                .body("items.outcome", contains("ACCEPTED", "REJECTED"))
                .body("items[0].creditedJp", equalTo(10.0f))
                .body("items[0].entryId", equalTo(null))
                .body("items[0].completionId", equalTo(null));
        atomicTrial.then().statusCode(422).body("code", equalTo("BATCH_REFUSED"));
        balance(person.id()).then().body("entries", is(0));
    }

    @Test
    void aKeyStandsForTheModeToo() {
        // Given
        String key = UUID.randomUUID().toString();
        List<Completion> batch = List.of(workshop(person));

        // When
        Response first =
                keyed(key).queryParam("mode", "atomic").body(json(batch)).post("/v1/entries/batch");
        Response again =
                keyed(key).queryParam("mode", "atomic").body(json(batch)).post("/v1/entries/batch");
        Response otherwise = keyed(key).body(json(batch)).post("/v1/entries/batch");

        // Then
        assertThat(again.asString()).isEqualTo(first.asString()).contains("ACCEPTED");
        otherwise.then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void anUnknownModeIsRefused() {
        send(Map.of("mode", "sometimes"), List.of(workshop(person))).then().statusCode(400);
        send(Map.of("validateOnly", "perhaps"), List.of(workshop(person)))
                .then()
                .statusCode(400);
    }

    private static io.restassured.specification.RequestSpecification keyed(String key) {
        return as("hours:post").header("Idempotency-Key", key);
    }

    private static Response send(Map<String, ?> options, List<Completion> batch) {
        return as("hours:post").queryParams(options).body(json(batch)).post("/v1/entries/batch");
    }

    private static Map<String, Object> json(List<Completion> batch) {
        return Map.of("items", batch.stream().map(Completion::json).toList());
    }
}
