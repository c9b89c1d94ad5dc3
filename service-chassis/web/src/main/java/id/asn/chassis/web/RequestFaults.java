package id.asn.chassis.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import id.asn.chassis.persistence.SqlStates;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Tells in our own words what a library found wrong with a request. */
final class RequestFaults {

    private static final int MOST_ERRORS = 5_000;
    private static final int DEEPEST_CAUSE = 20;

    private RequestFaults() {}

    static ProblemException of(JacksonException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem; // thrown by a record's constructor
            }
        }
        String pointer = unreadable instanceof JsonMappingException mapping ? pointer(mapping) : "";
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                Problem.of(WebProblem.UNKNOWN_FIELD, unknown.getPropertyName()).at(pointer);
            case ValueInstantiationException refused ->
                Problem.of(WebProblem.WRONG_TYPE).at(pointer);
            case MismatchedInputException wrong ->
                Problem.of(WebProblem.WRONG_TYPE).at(pointer);
            default -> {
                ProblemException malformed = Problem.of(WebProblem.MALFORMED);
                yield pointer.isEmpty() ? malformed : malformed.at(pointer);
            }
        };
    }

    static ProblemException of(ConstraintViolationException violations) {
        return of(violations.getConstraintViolations());
    }

    static ProblemException of(Set<? extends ConstraintViolation<?>> violations) {
        List<FieldProblem> errors = violations.stream()
                .map(violation ->
                        FieldProblem.worded(pointer(violation), WebProblem.VALIDATION.code(), violation.getMessage()))
                .sorted(Comparator.comparing(FieldProblem::pointer))
                .limit(MOST_ERRORS)
                .toList();
        return Problem.of(WebProblem.VALIDATION, violations.size()).withErrors(errors);
    }

    static ProblemException ofStatus(int status) {
        for (WebProblem problem : List.of(
                WebProblem.MALFORMED,
                WebProblem.UNAUTHENTICATED,
                WebProblem.FORBIDDEN,
                WebProblem.NOT_FOUND,
                WebProblem.METHOD_NOT_ALLOWED,
                WebProblem.NOT_ACCEPTABLE,
                WebProblem.CONFLICT,
                WebProblem.UNSUPPORTED_MEDIA_TYPE,
                WebProblem.UNAVAILABLE)) {
            if (problem.status() == status) {
                return Problem.of(problem);
            }
        }
        if (status == WebProblem.PAYLOAD_TOO_LARGE.status()) {
            return Problem.of(WebProblem.PAYLOAD_TOO_LARGE, "8");
        }
        return Problem.of(status < 500 ? WebProblem.MALFORMED : WebProblem.INTERNAL);
    }

    /** A failure that no use case foresaw; the database's own word decides whether the request can help it. */
    static ProblemException ofFailure(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            switch (cause) {
                case ProblemException problem -> {
                    return problem;
                }
                case ConstraintViolationException violations -> {
                    return of(violations);
                }
                default -> cause = cause.getCause();
            }
        }
        if (SqlStates.isUnavailable(failure)) {
            return Problem.of(WebProblem.UNAVAILABLE);
        }
        return SqlStates.of(failure).map(RequestFaults::ofSqlState).orElseGet(() -> Problem.of(WebProblem.INTERNAL));
    }

    private static ProblemException ofSqlState(String state) {
        return switch (state) {
            case "23505", "23P01", "40001", "40P01", "55P03" -> Problem.of(WebProblem.CONFLICT);
            default ->
                // Class 22: a NUL byte in a text, a date or number beyond what the database can hold.
                Problem.of(state.startsWith("22") ? WebProblem.MALFORMED : WebProblem.INTERNAL);
        };
    }

    private static String pointer(JsonMappingException mapping) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            pointer.append('/').append(step.getFieldName() != null ? escaped(step.getFieldName()) : step.getIndex());
        }
        return pointer.toString();
    }

    /** Leaves out the method and, for a body, its parameter; a query or path parameter keeps its name. */
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node step : violation.getPropertyPath()) {
            if (step.getIndex() != null) {
                pointer.append('/').append(step.getIndex());
            }
            if (step.getKind() == ElementKind.PROPERTY && step.getName() != null) {
                pointer.append('/').append(escaped(step.getName()));
            }
        }
        if (!pointer.isEmpty()) {
            return pointer.toString();
        }
        String last = "";
        for (Path.Node step : violation.getPropertyPath()) {
            last = step.getName() == null ? last : step.getName();
        }
        return last;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
