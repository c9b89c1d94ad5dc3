package id.asn.localstack.token;

import java.io.IOException;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Issues the tokens an identity provider would issue in production. */
public final class TokenIssuer {
    public static final String ISSUER = "https://asn.local";

    private final PrivateKey key;
    private final Clock clock;

    public TokenIssuer(SigningKeys keys, Clock clock) throws IOException {
        this.key = keys.privateKey();
        this.clock = clock;
    }

    public String issue(RolePreset role, Duration validity) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setSubject(role.name());
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(validity).getEpochSecond()));
        claims.setStringClaim("scope", role.scope());
        claims.setStringListClaim("agencies", role.agencies());
        role.provider().ifPresent(provider -> claims.setStringClaim("provider", provider));
        role.employee().ifPresent(employee -> claims.setStringClaim("employee", employee));
        return sign(claims);
    }

    private String sign(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setKey(key);
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("Cannot sign a token", e);
        }
    }
}
