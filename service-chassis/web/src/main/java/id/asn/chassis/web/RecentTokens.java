package id.asn.chassis.web;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers for a minute what a token was found to say: a client that posts a thousand times has its signature checked once
 * a minute. A token that runs out is not remembered beyond that, and one that was refused is not remembered at all.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class RecentTokens extends DefaultJWTCallerPrincipalFactory {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 2_000;

    private final Map<String, Verified> recent = new ConcurrentHashMap<>();
    private final Clock clock;

    RecentTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        Instant now = clock.instant();
        Verified known = recent.get(token);
        if (known != null && now.isBefore(known.until())) {
            return known.principal();
        }
        JWTCallerPrincipal principal = super.parse(token, context);
        if (recent.size() >= MOST) {
            recent.clear();
        }
        recent.put(token, new Verified(principal, earlier(now.plus(A_MINUTE), expiry(principal))));
        return principal;
    }

    private static Instant expiry(JWTCallerPrincipal principal) {
        return Instant.ofEpochSecond(principal.getExpirationTime());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private record Verified(JWTCallerPrincipal principal, Instant until) {}
}
