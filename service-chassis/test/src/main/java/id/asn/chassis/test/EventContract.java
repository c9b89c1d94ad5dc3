package id.asn.chassis.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The committed schema and example of one event of one service. */
public record EventContract(Path schema, Path examplePath) {

    /** @param service folder of the producing service, for example {@code competency-standard-service} */
    public static EventContract of(String service, String event) {
        Path folder = RepositoryRoot.path().resolve(service).resolve("contracts/events");
        return new EventContract(folder.resolve(event + ".schema.json"), folder.resolve(event + ".example.json"));
    }

    public String exampleText() {
        return read(examplePath);
    }

    public JsonNode example() {
        try {
            return new ObjectMapper().readTree(exampleText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void assertValid(JsonNode event) {
        List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(schema), InputFormat.JSON)
                .validate(
                        event.toString(),
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new AssertionError(schema.getFileName() + " refuses " + event + ": " + errors);
        }
    }

    public void assertExampleValid() {
        assertValid(example());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
