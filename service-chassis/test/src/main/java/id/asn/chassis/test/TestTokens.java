package id.asn.chassis.test;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.List;
import java.util.UUID;

/** Makes tokens as the identity provider would. */
public final class TestTokens {

    private static final long ONE_HOUR = 3600;

    private final JwtClaimsBuilder claims;

    private TestTokens(String subject) {
        claims = Jwt.issuer("https://asn.local").subject(subject).expiresIn(ONE_HOUR);
    }

    public static TestTokens subject(String subject) {
        return new TestTokens(subject);
    }

    public TestTokens scopes(String... scopes) {
        claims.claim("scope", String.join(" ", scopes));
        return this;
    }

    public TestTokens agencies(String... codes) {
        claims.claim("agencies", List.of(codes));
        return this;
    }

    public TestTokens provider(String providerCode) {
        claims.claim("provider", providerCode);
        return this;
    }

    public TestTokens employee(UUID employeeId) {
        claims.claim("employee", employeeId.toString());
        return this;
    }

    /** A token that has run out. */
    public TestTokens expired() {
        claims.expiresAt(java.time.Instant.parse("2020-01-01T00:00:00Z"));
        return this;
    }

    public String token() {
        return claims.sign(key());
    }

    private static PrivateKey key() {
        try {
            return KeyUtils.decodePrivateKey(
                    Files.readString(RunningDaemon.get().privateKey()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
