package id.asn.localstack.token;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.localstack.data.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A ready-made token for every role, in memory and in files. */
public record Tokens(TokenIssuer issuer, Map<String, String> byRole) {
    private static final Duration VALIDITY = Duration.ofDays(30);

    public static Tokens issue(TokenIssuer issuer) {
        Map<String, String> byRole = new LinkedHashMap<>();
        RolePresets.all().forEach(role -> byRole.put(role.name(), issuer.issue(role, VALIDITY)));
        return new Tokens(issuer, byRole);
    }

    /** @param role the name of a preset */
    public String of(String role) {
        String token = byRole.get(role);
        if (token == null) {
            throw new IllegalArgumentException("No such role: " + role + "; there are " + byRole.keySet());
        }
        return token;
    }

    /** All of them in one JSON object, and each in a file of its own for the command line. */
    public void save(Path json, Path directory) throws IOException {
        PrivateFile.write(
                json, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(byRole));
        Files.createDirectories(directory);
        for (Map.Entry<String, String> token : byRole.entrySet()) {
            PrivateFile.write(directory.resolve(token.getKey()), token.getValue());
        }
    }
}
