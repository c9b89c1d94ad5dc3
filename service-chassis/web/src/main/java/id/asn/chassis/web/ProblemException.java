package id.asn.chassis.web;

import java.io.Serial;
import java.util.List;

/** A refusal that the client can act on; it becomes a problem document and rolls the transaction back. */
public final class ProblemException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Object> arguments;
    private final transient List<FieldProblem> errors;

    ProblemException(ProblemType type, List<Object> arguments, List<FieldProblem> errors) {
        // No stack trace: it is an answer, thrown often, and never logged as a fault.
        super(type.code(), null, false, false);
        this.type = type;
        this.arguments = List.copyOf(arguments);
        this.errors = List.copyOf(errors);
    }

    public ProblemType type() {
        return type;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    /** The same refusal, pointing at one place of the request body (a JSON pointer such as {@code /items/3/level}). */
    public ProblemException at(String pointer) {
        return new ProblemException(type, arguments, List.of(new FieldProblem(pointer, type.code(), null, arguments)));
    }

    public ProblemException withErrors(List<FieldProblem> all) {
        return new ProblemException(type, arguments, all);
    }
}
