package id.asn.chassis.web;

import io.quarkus.arc.Arc;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Indonesian or English, by {@code Accept-Language}; English when the caller does not say. */
@ApplicationScoped
public class CallerLanguage {

    public static final Locale INDONESIAN = Locale.of("id");

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, INDONESIAN);

    private final Instance<HttpServerRequest> request;

    CallerLanguage(Instance<HttpServerRequest> request) {
        this.request = request;
    }

    public Locale locale() {
        // Outside a request (a consumer crediting what had waited) nobody speaks: English.
        if (!Arc.container().requestContext().isActive()) {
            return Locale.ENGLISH;
        }
        return of(request.get().getHeader("Accept-Language"));
    }

    static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH; // a broken preference is no reason to refuse the request
        }
    }
}
