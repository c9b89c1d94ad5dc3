package id.asn.localstack.token;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The roles of the demonstration, kept as data in {@code roles.json}. */
public final class RolePresets {
    private static final String RESOURCE = "/id/asn/localstack/roles.json";

    private RolePresets() {}

    public static List<RolePreset> all() {
        try (InputStream json = RolePresets.class.getResourceAsStream(RESOURCE)) {
            return new ObjectMapper().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
