package id.asn.standard.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Imports;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LargeBodiesTest {

    private static final String AGENCY = "I600";
    private static final String HEADER = "positionCode,title,tier,unitCode,effectiveFrom\n";
    private static final int NINE_MEGABYTES = 9 * 1024 * 1024;

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
    }

    @Test
    void aFileLargerThanOtherBodiesIsTaken() {
        // Given
        byte[] file = (HEADER + "L-1,Kepala Bidang,ADMINISTRATOR,BKPSDM,2021-01-01\n"
                        + ",,,,\n".repeat(NINE_MEGABYTES / 5))
                .getBytes(StandardCharsets.UTF_8);

        // When
        var settled = Imports.settled(AGENCY, "POSITIONS", Imports.CSV, file, Map.of("dryRun", true));

        // Then
        assertThat(settled.extract().<Integer>path("rowsInFile")).isEqualTo(1);
    }

    @Test
    void aBodyOfUndeclaredLengthIsCountedWhileItIsRead() throws Exception {
        // Given
        byte[] file = (HEADER + "L-2,Kepala Bidang,ADMINISTRATOR,BKPSDM,2021-01-01\n"
                        + ",,,,\n".repeat(NINE_MEGABYTES / 5))
                .getBytes(StandardCharsets.UTF_8);
        // Blanks, so that the length alone is at fault: a text of nine megabytes is refused for itself.
        String unit = " ".repeat(NINE_MEGABYTES) + "{\"units\":[{\"unitCode\":\"X\",\"name\":\"X\"}]}";

        // When
        int taken = streamed("POST", "/v1/imports?kind=POSITIONS&agency=" + AGENCY, Imports.CSV, file);
        int refused = streamed(
                "PUT", "/v1/agencies/" + AGENCY + "/units", "application/json", unit.getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(taken).isEqualTo(202);
        assertThat(refused).isIn(413, 0);
    }

    /** The status, or 0 when the server closed the connection before the body was sent. */
    private static int streamed(String method, String path, String type, byte[] body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Api.portal(AGENCY))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode();
        } catch (IOException closed) {
            return 0;
        }
    }
}
