package id.asn.traininghours.intake;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.entries;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Stream.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Imports;
import id.asn.traininghours.fixture.Person;
import id.asn.traininghours.fixture.Stream;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class HostileBatchesTest {

    private final Person person = Person.pns("H-3328");

    @BeforeEach
    void aKnownPersonAndProviders() {
        Hours.registerProviders();
        known(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1e-400", "1e99999", "-1e99999", "1e2147483647"})
    void numbersBeyondMeasureAreRefusedWithOrWithoutAKey(String amount) {
        // Given
        String item = line(workshop(person)).replace("\"amount\":2", "\"amount\":" + amount);
        String batch = "{\"items\":[" + item + "," + line(workshop(person)) + "]}";

        // When
        Response plain = as("hours:post").body(batch).post("/v1/entries/batch");
        Response keyed = as("hours:post")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(batch)
                .post("/v1/entries/batch");
        Response checked = as("hours:post").body(batch).post("/v1/entry-checks");
        Response single = as("hours:post")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(item)
                .post("/v1/entries");

        // Then
        plain.then().statusCode(200).body("items.outcome", contains("REJECTED", "ACCEPTED"));
        keyed.then().statusCode(200).body("items.outcome", contains("REJECTED", "REPLAYED"));
        checked.then().statusCode(200).body("items.outcome", contains("REJECTED", "REPLAYED"));
        single.then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\":[{\"title\":\"a\",\"title\":\"b\"}]}",
                "{\"items\":[],\"items\":[{}]}",
                "{\"items\":[{}],\"mode\":\"atomic\"}",
                "{\"items\":{}}",
                "{\"items\":[{}]} {}",
                "\ufeff\ufeff{\"items\":[{}]}"
            })
    void whatIsAmbiguousIsRefusedAsAWhole(String batch) {
        for (String path : new String[] {"/v1/entries/batch", "/v1/entry-checks"}) {
            Response answer = as("hours:post").body(batch).post(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }

    @Test
    void depthAndLengthAreBounded() {
        String deep = "{\"items\":[" + "[".repeat(500) + "]".repeat(500) + "]}";
        String huge = "{\"items\":[{\"title\":\"" + "x".repeat(200_000) + "\"}]}";

        assertThat(as("hours:post").body(deep).post("/v1/entry-checks").statusCode())
                .isEqualTo(400);
        assertThat(as("hours:post").body(huge).post("/v1/entry-checks").statusCode())
                .isEqualTo(400);
        assertThat(as("hours:post")
                        .body(Map.of("items", Collections.nCopies(5_001, Map.of())))
                        .post("/v1/entry-checks")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aStreamOfRubbishIsAnsweredLineByLine() {
        String rubbish = "null\n7\n\"x\"\n{}\n{\"religion\":\"x\"}\n\u0000\n{\"title\":\"a\\u0000b\"}\n'\n";

        assertThat(Stream.answers(Imports.portal("H-3328"), rubbish))
                .extracting(Stream::brief)
                .containsExactly(
                        "1 REJECTED WRONG_TYPE",
                        "2 REJECTED WRONG_TYPE",
                        "3 REJECTED WRONG_TYPE",
                        "4 REJECTED VALIDATION",
                        "5 REJECTED UNKNOWN_FIELD",
                        "6 REJECTED MALFORMED",
                        "7 REJECTED WRONG_TYPE",
                        "8 REJECTED MALFORMED",
                        "0");
        assertThat(entries(person.id())).isEmpty();
    }

    @Test
    void anEmptyStreamHasItsSummary() {
        assertThat(Stream.answers(Imports.portal("H-3328"), "\n")).hasSize(1);
    }
}
