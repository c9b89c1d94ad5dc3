package id.asn.traininghours.intake;

import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.entries;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Stream.answers;
import static id.asn.traininghours.fixture.Stream.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Imports;
import id.asn.traininghours.fixture.Person;
import id.asn.traininghours.fixture.Stream;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EntryStreamTest {

    private static final String AGENCY = "S-3328";

    private final Person person = Person.pns(AGENCY);
    private final String token = Imports.portal(AGENCY);

    @BeforeEach
    void aKnownPersonAndProviders() {
        Hours.registerProviders();
        known(person);
    }

    @Test
    void eachLineHasItsAnswerAndABrokenOneSpoilsNothingButItself() {
        // Given
        Completion completion = workshop(person);
        String body = "\ufeff"
                + String.join(
                        "\r\n",
                        line(completion),
                        "",
                        "{\"nip\":",
                        "[1]",
                        "{\"title\":\"" + "x".repeat(70_000) + "\"}",
                        line(completion).replace("{\"attendanceMode\"", "{\"title\":\"twice\",\"attendanceMode\""),
                        line(workshop(person)).replace("\"amount\":2", "\"amount\":1e400"),
                        "[".repeat(60) + "]".repeat(60),
                        line(completion),
                        line(completion.of("DAY", 1)));

        // When
        List<JsonNode> answers = answers(token, body);

        // Then
        assertThat(answers)
                .extracting(Stream::brief)
                .containsExactly(
                        "1 ACCEPTED",
                        "3 REJECTED MALFORMED",
                        "4 REJECTED WRONG_TYPE",
                        "5 REJECTED PAYLOAD_TOO_LARGE",
                        "6 REJECTED MALFORMED",
                        "7 REJECTED VALIDATION",
                        "8 REJECTED MALFORMED",
                        "9 REPLAYED",
                        "10 REJECTED SOURCE_RECORD_CHANGED",
                        "0");
        assertThat(answers.getLast().path("summary").toString())
                .isEqualTo(
                        "{\"accepted\":1,\"acceptedFlagged\":0,\"held\":0,\"waiting\":0,\"replayed\":1,\"rejected\":7}");
        assertThat(entries(person.id())).hasSize(1);
    }

    @Test
    void thousandsOfLinesAreSettledInOrderAndReplayedWhenSentAgain() {
        // Given
        int lines = 2_300;
        String body = IntStream.range(0, lines)
                .mapToObj(i -> {
                    String day = LocalDate.of(2020, 1, 1).plusDays(i).toString();
                    return line(elearning(person, day, day, 1));
                })
                .collect(Collectors.joining("\n"));

        // When
        List<JsonNode> first = answers(token, body);
        List<JsonNode> second = answers(token, body);

        // Then
        assertThat(first).hasSize(lines + 1);
        assertThat(first.subList(0, lines))
                .extracting(answer -> answer.path("line").asInt())
                .isEqualTo(IntStream.rangeClosed(1, lines).boxed().toList());
        assertThat(first.getLast().path("summary").path("accepted").asInt()
                        + first.getLast()
                                .path("summary")
                                .path("acceptedFlagged")
                                .asInt())
                .isEqualTo(lines);
        assertThat(second.getLast().path("summary").path("replayed").asInt()).isEqualTo(lines);
        assertThat(second.subList(0, lines))
                .extracting(answer -> answer.path("entryId").asText())
                .isEqualTo(first.subList(0, lines).stream()
                        .map(answer -> answer.path("entryId").asText())
                        .toList());
    }

    @Test
    void aBrokenConnectionLeavesWhatWasTakenAndSendingAllAgainReplaysIt() throws IOException {
        // Given
        String taken = IntStream.range(0, 1_000)
                .mapToObj(i -> {
                    String day = LocalDate.of(2020, 1, 1).plusDays(i).toString();
                    return line(elearning(person, day, day, 1));
                })
                .collect(Collectors.joining("\n", "", "\n"));

        // When
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/entries/stream HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                            + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: 90000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(taken.getBytes(StandardCharsets.UTF_8));
            out.write("{\"sourceRecordId\":\"half".getBytes(StandardCharsets.UTF_8));
            out.flush();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> Hours.balance(person.id()).jsonPath().getInt("entries") == 1_000);
        }

        // Then
        assertThat(answers(token, taken)
                        .getLast()
                        .path("summary")
                        .path("replayed")
                        .asInt())
                .isEqualTo(1_000);
    }

    @Test
    void whatIsNotUtf8IsRefusedAndNotReplaced() throws IOException {
        // Given
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(line(workshop(person).with("title", "Caf\u00e9")).getBytes(StandardCharsets.ISO_8859_1));
        body.write('\n');
        body.write(line(workshop(person).with("title", "Caf\u00e9")).getBytes(StandardCharsets.UTF_8));

        // When
        List<JsonNode> answers = answers(token, body.toByteArray());

        // Then
        assertThat(answers).extracting(Stream::brief).startsWith("1 REJECTED MALFORMED", "2 ACCEPTED");
    }

    @Test
    void anotherProvidersLinesAreRefusedOneByOne() {
        // When
        List<JsonNode> answers =
                answers(Imports.provider(AGENCY, Hours.KURSUS), line(workshop(person)) + "\n" + line(workshop(person)));

        // Then
        assertThat(answers)
                .extracting(Stream::brief)
                .startsWith("1 REJECTED PROVIDER_NOT_YOURS", "2 REJECTED PROVIDER_NOT_YOURS");
        assertThat(entries(person.id())).isEmpty();
    }
}
