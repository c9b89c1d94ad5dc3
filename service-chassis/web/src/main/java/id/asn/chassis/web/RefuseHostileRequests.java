package id.asn.chassis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before routing and security: refuses paths with matrix parameters, which this version of the platform lets slip
 * past path-based rules (CVE-2026-39852), and bodies larger than the limit before they are read.
 */
@ApplicationScoped
class RefuseHostileRequests {

    private static final int BEFORE_EVERYTHING = 10_000;

    private final Problems problems;
    private final ObjectMapper json;
    private final long largestBody;

    RefuseHostileRequests(
            Problems problems,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.problems = problems;
        this.json = json;
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path() == null ? "" : request.path();
        if (path.contains(";") || path.toLowerCase(java.util.Locale.ROOT).contains("%3b") || path.contains("%00")) {
            refuse(context, Problem.of(WebProblem.INVALID_PATH));
        } else if (declaredLength(request) > largestBody) {
            refuse(context, Problem.of(WebProblem.PAYLOAD_TOO_LARGE, largestBody / (1024 * 1024)));
        } else {
            context.response().putHeader("X-Content-Type-Options", "nosniff");
            context.next();
        }
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length.trim());
        } catch (NumberFormatException notANumber) {
            return 0; // the server itself refuses a broken header
        }
    }

    private void refuse(RoutingContext context, ProblemException problem) {
        ProblemView view =
                problems.view(problem, CallerLanguage.of(context.request().getHeader("Accept-Language")));
        context.response()
                .setStatusCode(view.status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Connection", "close")
                .end(text(view));
    }

    private String text(ProblemView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }
}
