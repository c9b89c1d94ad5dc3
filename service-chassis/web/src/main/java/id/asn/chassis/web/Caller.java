package id.asn.chassis.web;

import id.asn.chassis.persistence.AgencyScope;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who is asking, read from the verified token. */
@RequestScoped
public class Caller {

    private static final int LONGEST_PURPOSE = 200;

    private final JsonWebToken token;
    private final SecurityIdentity identity;
    private final Instance<HttpServerRequest> request;
    private @Nullable AgencyScope agencies;
    private @Nullable String askedEarlierBy;
    private @Nullable String providerOfThen;

    Caller(JsonWebToken token, SecurityIdentity identity, Instance<HttpServerRequest> request) {
        this.token = token;
        this.identity = identity;
        this.request = request;
    }

    /**
     * For work that outlives its request (an import): what follows in this request context is done in the name of who asked
     * for it, confined to these agencies, without a token.
     */
    public void continueAs(String subject, AgencyScope scope) {
        continueAs(subject, scope, null);
    }

    /** @param provider the one that the token spoke for; what is done goes on being confined to it */
    public void continueAs(String subject, AgencyScope scope, @Nullable String provider) {
        askedEarlierBy = subject;
        agencies = scope;
        providerOfThen = provider;
    }

    /** The {@code sub} of the token: who made, who checked. */
    public String subject() {
        if (askedEarlierBy != null) {
            return askedEarlierBy;
        }
        return Optional.ofNullable(token.getSubject()).orElseThrow(() -> Problem.of(WebProblem.UNAUTHENTICATED));
    }

    /** The claim {@code agencies}: codes, or {@code *}; a token without it sees no agency. */
    public AgencyScope agencies() {
        if (agencies == null) {
            agencies = scopeOf(texts(token.getClaim("agencies")));
        }
        return agencies;
    }

    /** @throws ProblemException 404 when the agency is outside the caller's scope: what is not yours is not there */
    public void requireAgency(String agencyCode) {
        if (!agencies().covers(agencyCode)) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
    }

    /** @throws ProblemException 403 unless the caller may see every agency */
    public void requireAllAgencies() {
        if (!agencies().isAll()) {
            throw Problem.of(WebProblem.FORBIDDEN);
        }
    }

    /** The training provider that the token speaks for. */
    public Optional<String> provider() {
        if (askedEarlierBy != null) {
            return Optional.ofNullable(providerOfThen);
        }
        return texts(token.getClaim("provider")).stream().findFirst();
    }

    /** The employee that the token belongs to. */
    public Optional<UUID> employee() {
        try {
            return texts(token.getClaim("employee")).stream().findFirst().map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            throw Problem.of(WebProblem.UNAUTHENTICATED);
        }
    }

    public boolean hasScope(String scope) {
        return identity.hasRole(scope);
    }

    /** Why personal data is read, as the caller states it in the header {@code Purpose}; kept in the audit trail. */
    public Optional<String> purpose() {
        if (askedEarlierBy != null) {
            return Optional.empty();
        }
        return Optional.ofNullable(request.get().getHeader("Purpose"))
                .filter(text -> !text.isBlank())
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_PURPOSE)));
    }

    private static AgencyScope scopeOf(Set<String> codes) {
        if (codes.contains("*")) {
            return AgencyScope.all();
        }
        try {
            return AgencyScope.of(codes);
        } catch (IllegalArgumentException notACode) {
            throw Problem.of(WebProblem.UNAUTHENTICATED);
        }
    }

    private static Set<String> texts(@Nullable Object claim) {
        Set<String> texts = new LinkedHashSet<>();
        switch (claim) {
            case null -> {}
            case JsonArray array -> array.getValuesAs(JsonString.class).forEach(text -> texts.add(text.getString()));
            case Collection<?> values -> values.forEach(value -> texts.add(String.valueOf(value)));
            case JsonString text -> texts.add(text.getString());
            default -> texts.add(claim.toString());
        }
        return texts;
    }
}
