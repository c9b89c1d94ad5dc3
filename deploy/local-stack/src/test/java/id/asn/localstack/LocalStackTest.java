package id.asn.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.embedded.LoopbackPort;
import id.asn.chassis.embedded.StartFailure;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole stack with real servers and services that only pretend. */
class LocalStackTest {
    private static final String SERVICE = "training-hours-service";

    @TempDir
    Path directory;

    private final int portBase = FreePortBase.find();
    private final List<String> progress = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void build() throws IOException {
        FakeService.installIn(directory);
    }

    @Test
    void startsDescribesItselfAndStops() throws Exception {
        try (LocalStack stack = LocalStack.start(options())) {
            String environment = get(SERVICE);
            assertThat(environment)
                    .contains("QUARKUS_DATASOURCE_USERNAME=training_hours_app")
                    .contains("QUARKUS_FLYWAY_USERNAME=training_hours_owner")
                    .contains("jdbc:postgresql://127.0.0.1:" + (portBase + 10) + "/training_hours")
                    .contains("KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:" + (portBase + 11))
                    .contains("ASN_IDENTITY_PEPPER=");
            JsonNode description =
                    new ObjectMapper().readTree(stack.description().toFile());
            assertThat(description.at("/services/" + SERVICE).asText()).isEqualTo("http://127.0.0.1:" + (portBase + 2));
            assertThat(Path.of(description.at("/tokens").asText())).exists();
            assertThat(Path.of(description.at("/privateKey").asText())).exists();
        }

        assertThatThrownBy(() -> get(SERVICE)).isInstanceOf(IOException.class);
    }

    @Test
    void aKilledServiceStaysDeadUntilItIsRestarted() throws Exception {
        try (LocalStack stack = LocalStack.start(options())) {
            stack.kill(SERVICE);
            assertThatThrownBy(() -> get(SERVICE)).isInstanceOf(IOException.class);

            stack.restart(SERVICE);

            assertThat(get(SERVICE)).isNotEmpty();
        }
    }

    @Test
    void aKilledServiceComesBackByItselfWhenAsked() throws Exception {
        try (LocalStack stack = LocalStack.start(options().withRestartDied(true))) {
            stack.kill(SERVICE);

            awaitAnswer();
            assertThat(progress).anyMatch(line -> line.startsWith(SERVICE + " stopped (exit 137)"));
        }
    }

    @Test
    void onlyOneLauncherPerDataDirectory() {
        try (LocalStack stack = LocalStack.start(options())) {
            assertThatThrownBy(() -> LocalStack.start(stack.options()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageStartingWith("Another launcher is running on ");
        }
    }

    @Test
    void aTakenServicePortIsSaidInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(LoopbackPort.address(), portBase + 1));

            assertThatThrownBy(() -> LocalStack.start(options()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("Port %d for assessment-service is taken by another process", portBase + 1);
        }
    }

    @Test
    void aServiceThatDoesNotStartStopsTheStackAndNamesItsLog() throws IOException {
        Files.writeString(StackService.PLANNING.jar(directory), "not a jar");

        assertThatThrownBy(() -> LocalStack.start(options()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("planning-service stopped while starting")
                .hasMessageContaining("planning-service.log");
        assertThatThrownBy(() -> get(SERVICE)).isInstanceOf(IOException.class);
    }

    @Test
    void aCorruptDatabaseIsSaidInOneLine() throws IOException {
        LocalStack.start(options()).close();
        Files.write(directory.resolve("data/postgres/global/pg_control"), new byte[8192]);

        assertThatThrownBy(() -> LocalStack.start(options()))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("PostgreSQL does not start: ")
                .satisfies(failure -> assertThat(failure.getMessage()).hasLineCount(1));
    }

    @Test
    void anUnbuiltTreeIsSaidInOneLine() throws IOException {
        Files.delete(StackService.ASSESSMENT.jar(directory));

        assertThatThrownBy(() -> LocalStack.start(options()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("assessment-service is not built");
    }

    private StackOptions options() {
        return StackOptions.forTest(directory, directory.resolve("data"), portBase)
                .withProgress(progress::add);
    }

    private void awaitAnswer() {
        Awaitility.await()
                .ignoreExceptionsInstanceOf(IOException.class)
                .atMost(Duration.ofSeconds(30))
                .until(() -> {
                    get(SERVICE);
                    return true;
                });
    }

    private String get(String service) throws IOException, InterruptedException {
        int port = new StackPorts(portBase).of(StackService.named(service));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
