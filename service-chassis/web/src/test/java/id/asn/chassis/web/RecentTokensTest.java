package id.asn.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RecentTokensTest {

    private static final String ISSUER = "https://asn.local";

    private final KeyPair keys = keys();
    private final Instant start = Instant.now();
    private Duration later = Duration.ZERO;
    private final Clock clock = clockOf(() -> start.plus(later));
    private final RecentTokens recentTokens = new RecentTokens(clock);
    private final JWTAuthContextInfo context = new JWTAuthContextInfo(keys.getPublic(), ISSUER);

    @Test
    void forAMinuteATokenSaysWhatItWasFoundToSay() throws ParseException {
        // Given
        String token = token("ani", Duration.ofHours(1));
        var first = recentTokens.parse(token, context);

        // When
        later = Duration.ofSeconds(59);
        var soon = recentTokens.parse(token, context);
        later = Duration.ofSeconds(61);
        var afterwards = recentTokens.parse(token, context);

        // Then
        assertThat(first.getSubject()).isEqualTo("ani");
        assertThat(soon).isSameAs(first);
        assertThat(afterwards).isNotSameAs(first);
        assertThat(recentTokens
                        .parse(token("budi", Duration.ofHours(1)), context)
                        .getSubject())
                .isEqualTo("budi");
    }

    @Test
    void itIsNotRememberedBeyondItsTime() throws ParseException {
        // Given
        String token = token("ani", Duration.ofSeconds(30));
        var first = recentTokens.parse(token, context);

        // When
        later = Duration.ofSeconds(31);

        // Then
        assertThat(recentTokens.parse(token, context)).isNotSameAs(first);
    }

    @Test
    void aRefusedTokenIsRefusedAgain() {
        String forged =
                Jwt.issuer(ISSUER).subject("ani").expiresIn(Duration.ofHours(1)).sign(keys().getPrivate());

        assertThatThrownBy(() -> recentTokens.parse(forged, context)).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> recentTokens.parse(forged, context)).isInstanceOf(ParseException.class);
    }

    private String token(String subject, Duration validity) {
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .groups("hours:read")
                .expiresIn(validity)
                .sign(keys.getPrivate());
    }

    private static Clock clockOf(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
