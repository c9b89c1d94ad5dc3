package id.asn.chassis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Stands before routing and security: refuses paths with matrix parameters, which this version of the platform lets slip
 * past path-based rules (CVE-2026-39852), and bodies larger than the limit before they are read.
 */
@ApplicationScoped
class RefuseHostileRequests {

    private static final int BEFORE_EVERYTHING = 10_000;
    private static final int AFTER_THE_PLATFORMS_LIMIT = 1;

    /** A large path counts its body itself and answers in its own words: the platform's limit stands a little behind. */
    private static final long BEHIND = 1024 * 1024;

    private final Problems problems;
    private final ObjectMapper json;
    private final long ordinaryBody;
    private final long largestBody;
    private final List<Pattern> largePaths;

    RefuseHostileRequests(
            Problems problems,
            ObjectMapper json,
            @ConfigProperty(name = "asn.http.max-body-size") MemorySize ordinaryBody,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody,
            @ConfigProperty(name = "asn.http.large-body-paths") Optional<List<String>> largePaths) {
        this.problems = problems;
        this.json = json;
        this.ordinaryBody = ordinaryBody.asLongValue();
        this.largestBody = largestBody.asLongValue();
        this.largePaths = largePaths.orElse(List.of()).stream()
                .map(RefuseHostileRequests::pattern)
                .toList();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
        filters.register(this::limitStream, AFTER_THE_PLATFORMS_LIMIT);
    }

    /** A body of undeclared length is counted by the platform while it is read. */
    private void limitStream(RoutingContext context) {
        boolean large = isLarge(context.request().path());
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, large ? largestBody + BEHIND : ordinaryBody);
        context.next();
    }

    private long limit(String path) {
        return isLarge(path) ? largestBody : ordinaryBody;
    }

    private boolean isLarge(@Nullable String path) {
        return path != null
                && largePaths.stream().anyMatch(large -> large.matcher(path).matches());
    }

    /** A star in a path stands for one segment of it. */
    private static Pattern pattern(String path) {
        return Pattern.compile(
                Arrays.stream(path.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+")));
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path() == null ? "" : request.path();
        if (path.contains(";") || path.toLowerCase(java.util.Locale.ROOT).contains("%3b") || path.contains("%00")) {
            refuse(context, Problem.of(WebProblem.INVALID_PATH));
        } else if (declaredLength(request) > limit(path)) {
            refuse(context, Problem.of(WebProblem.PAYLOAD_TOO_LARGE, limit(path) / (1024 * 1024)));
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
