package id.asn.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The committed contract of the service under test, compared with the one it serves. */
public final class OpenApiContract {

    private static final String UPDATE = "contracts.update";

    private OpenApiContract() {}

    /** Fails when they differ; with {@code -Dcontracts.update=true} the served one becomes the committed one. */
    public static void assertMatches() {
        String served = RestAssured.given()
                .accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Path committed = RepositoryRoot.module().resolve("contracts/openapi.yaml");
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Files.createDirectories(committed.getParent());
                Files.writeString(committed, served);
            }
            assertThat(served)
                    .as("The contract changed; if that is meant, run with -D%s=true and commit it", UPDATE)
                    .isEqualTo(Files.readString(committed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
