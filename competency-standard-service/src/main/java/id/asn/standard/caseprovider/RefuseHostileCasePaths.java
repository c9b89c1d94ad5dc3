package id.asn.standard.caseprovider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Problems;
import id.asn.chassis.web.WebProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/** Refuses, in the form of CASE, the paths that the chassis refuses before routing; it stands just before it. */
@ApplicationScoped
class RefuseHostileCasePaths {

    private static final int BEFORE_THE_CHASSIS = 10_001;

    private final Problems problems;
    private final ObjectMapper json;

    RefuseHostileCasePaths(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_CHASSIS);
    }

    private void check(RoutingContext context) {
        String path = context.request().path();
        if (path == null || !path.startsWith("/" + CasePath.ROOT)) {
            context.next();
            return;
        }
        if (path.contains(";") || path.toLowerCase(Locale.ROOT).contains("%3b") || path.contains("%00")) {
            context.response()
                    .setStatusCode(WebProblem.INVALID_PATH.status())
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Connection", "close")
                    .end(refusal());
        } else {
            context.next();
        }
    }

    private String refusal() {
        try {
            return json.writeValueAsString(StatusInfo.of(problems.view(Problem.of(WebProblem.INVALID_PATH))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
