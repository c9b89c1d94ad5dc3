package id.asn.standard.employee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EmployeeStreamTest {

    private static final String AGENCY = "ST00";
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
        Api.registerPosition(AGENCY, "KABID");
    }

    @Test
    void eachLineHasItsOutcomeAndABrokenOneSpoilsNothingButItself() {
        // Given
        String longest = "{\"name\":\"" + "x".repeat(70_000) + "\"}";
        String body =
                String.join("\n", line("S-1", 1), "", "{\"nip\":", "[1]", longest, "{\"nip\":\"12\"}", line("S-2", 2));

        // When
        List<JsonNode> outcomes = outcomes(send(body).statusCode(200));

        // Then
        assertThat(outcomes)
                .extracting(outcome -> outcome.path("line").asInt() + " "
                        + outcome.path("status").asText() + " "
                        + outcome.path("problem").path("code").asText())
                .startsWith(
                        "1 CREATED ",
                        "3 REJECTED MALFORMED",
                        "4 REJECTED WRONG_TYPE",
                        "5 REJECTED PAYLOAD_TOO_LARGE",
                        "6 REJECTED VALIDATION",
                        "7 CREATED ");
        assertThat(outcomes.getLast().path("summary").toString())
                .isEqualTo("{\"created\":2,\"updated\":0,\"unchanged\":0,\"rejected\":4}");
        assertThat(outcomes(send(body))
                        .getLast()
                        .path("summary")
                        .path("unchanged")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void anAgencyLargerThanAnOrdinaryBodyIsTakenAndComesOutAgain() {
        // Given
        String padding = "N".repeat(190);
        String body = IntStream.range(0, 3_000)
                .mapToObj(i -> text(item("T-" + i, "19910101201501%04d".formatted(i), padding)))
                .collect(Collectors.joining("\n"));

        // When
        List<JsonNode> outcomes = outcomes(send(body).statusCode(200));

        // Then
        assertThat(outcomes).hasSize(3_001);
        assertThat(outcomes.getLast().path("summary").path("created").asInt()).isEqualTo(3_000);
        List<JsonNode> exported = outcomes(Api.as(Api.portal(AGENCY))
                .accept("application/x-ndjson")
                .get("/v1/agencies/{agency}/employees", AGENCY)
                .then()
                .statusCode(200));
        assertThat(exported)
                .filteredOn(person -> person.path("externalRef").asText().startsWith("T-"))
                .hasSize(3_000)
                .allMatch(person -> person.path("placements").size() == 1);
        assertThat(exported)
                .extracting(person -> person.path("employeeId").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void aBrokenConnectionLeavesWhatWasTakenBefore() throws IOException {
        // Given
        String first = IntStream.range(0, 1_000)
                .mapToObj(i -> text(item("U-" + i, "19920101201501%04d".formatted(i), "Ani")))
                .collect(Collectors.joining("\n", "", "\n"));

        // When
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/agencies/" + AGENCY
                            + "/employees HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Api.portal(AGENCY)
                            + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: 90000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(first.getBytes(StandardCharsets.UTF_8));
            out.write("{\"externalRef\":\"U-half".getBytes(StandardCharsets.UTF_8));
            out.flush();
            Awaitility.await().until(() -> exportedOf("U-") == 1_000);
        }

        // Then
        List<JsonNode> again = outcomes(send(first));
        assertThat(again.getLast().path("summary").path("unchanged").asInt()).isEqualTo(1_000);
    }

    @Test
    void anotherAgencysStreamIsNotThere() {
        // Given
        String body = line("V-1", 3);

        // When
        int taken = Api.as(Api.portal("ELSE"))
                .contentType("application/x-ndjson")
                .accept("application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/agencies/{agency}/employees", AGENCY)
                .statusCode();
        int read = Api.as(Api.portal("ELSE"))
                .accept("application/x-ndjson")
                .get("/v1/agencies/{agency}/employees", AGENCY)
                .statusCode();

        // Then
        assertThat(List.of(taken, read)).containsOnly(404);
    }

    private static long exportedOf(String prefix) {
        return outcomes(Api.as(Api.portal(AGENCY))
                        .accept("application/x-ndjson")
                        .get("/v1/agencies/{agency}/employees", AGENCY)
                        .then())
                .stream()
                .filter(person -> person.path("externalRef").asText().startsWith(prefix))
                .count();
    }

    private static ValidatableResponse send(String body) {
        return Api.as(Api.portal(AGENCY))
                .contentType("application/x-ndjson")
                .accept("application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/agencies/{agency}/employees", AGENCY)
                .then();
    }

    private static List<JsonNode> outcomes(ValidatableResponse answer) {
        return answer.extract().asString().lines().map(EmployeeStreamTest::node).toList();
    }

    private static String line(String ref, int serial) {
        return text(item(ref, Employees.nip(5, serial), "Ani"));
    }

    private static Map<String, Object> item(String ref, String nip, String name) {
        Map<String, Object> item = Employees.pns(nip, "KABID");
        item.put("externalRef", ref);
        item.put("name", name);
        return item;
    }

    private static String text(Map<String, Object> item) {
        try {
            return JSON.writeValueAsString(item);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonNode node(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(line, notJson);
        }
    }
}
