package id.asn.demo.api;

import id.asn.demo.DemoFailure;
import id.asn.localstack.token.RolePreset;
import id.asn.localstack.token.RolePresets;
import id.asn.localstack.token.SigningKeys;
import id.asn.localstack.token.TokenIssuer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Tokens as an identity provider would hand them to the portals, platforms and people of the story. */
public final class Tokens {
    private static final Duration VALIDITY = Duration.ofHours(1);

    private final TokenIssuer issuer;
    private final Map<String, String> issued = new ConcurrentHashMap<>();

    Tokens(Path privateKey, Clock clock) throws IOException {
        this.issuer = new TokenIssuer(new SigningKeys(privateKey, privateKey.resolveSibling("public.pem")), clock);
    }

    /** @param role the name of one of the stack's roles */
    public String role(String role) {
        return issued.computeIfAbsent(
                role,
                name -> RolePresets.all().stream()
                        .filter(preset -> preset.name().equals(name))
                        .findFirst()
                        .map(preset -> issuer.issue(preset, VALIDITY))
                        .orElseThrow(() -> new DemoFailure("The stack knows no role " + name)));
    }

    /** A learning platform that may post for itself only. */
    public String provider(String code) {
        return issue("lms-" + code, "*", code, null, "hours:post");
    }

    /** An employee who speaks for herself, or answers as a superior. */
    public String employee(UUID employeeId, String agencyCode) {
        return issue(
                "employee-" + employeeId, agencyCode, null, employeeId.toString(), "proposals:write proposals:endorse");
    }

    private String issue(
            String subject, String agency, @Nullable String provider, @Nullable String employee, String scope) {
        return issued.computeIfAbsent(
                subject,
                name -> issuer.issue(
                        new RolePreset(name, "demo", List.of(agency), provider, employee, scope), VALIDITY));
    }
}
