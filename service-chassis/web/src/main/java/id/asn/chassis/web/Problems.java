package id.asn.chassis.web;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words problems in the language of the caller and makes the answers of them. */
@ApplicationScoped
public class Problems {

    static final MediaType PROBLEM_JSON = MediaType.valueOf("application/problem+json");

    private final ProblemTexts texts;
    private final CallerLanguage language;

    Problems(ProblemTexts texts, CallerLanguage language) {
        this.texts = texts;
        this.language = language;
    }

    /** The problem as data, for an item of a batch. */
    public ProblemView view(ProblemException problem) {
        return view(problem, language.locale());
    }

    ProblemView view(ProblemException problem, Locale locale) {
        List<ProblemView.FieldErrorView> errors = problem.errors().stream()
                .map(error -> new ProblemView.FieldErrorView(error.pointer(), error.code(), worded(error, locale)))
                .toList();
        ProblemType type = problem.type();
        return new ProblemView(
                "/problems/" + type.code(),
                texts.title(type.code(), locale),
                type.status(),
                texts.detail(type.code(), locale, problem.arguments()),
                type.code(),
                currentTraceId(),
                errors);
    }

    Response response(ProblemException problem) {
        Locale locale = language.locale();
        Response.ResponseBuilder response = Response.status(problem.type().status())
                .type(PROBLEM_JSON)
                .header("Content-Language", locale.getLanguage())
                .entity(view(problem, locale));
        if (problem.type().status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (problem.type().status() == 503 || problem.type() == WebProblem.IDEMPOTENCY_IN_FLIGHT) {
            response.header("Retry-After", "2");
        }
        return response.build();
    }

    private String worded(FieldProblem error, Locale locale) {
        return error.text() != null ? error.text() : texts.detail(error.code(), locale, error.arguments());
    }

    private static @Nullable String currentTraceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
