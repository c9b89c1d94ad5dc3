package id.asn.chassis.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one place of a request.
 *
 * @param pointer JSON pointer into the request body, or the name of the parameter
 * @param text a ready message, when it does not come from the problem texts (Bean Validation brings its own)
 */
public record FieldProblem(
        String pointer, String code, @Nullable String text, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public static FieldProblem of(String pointer, ProblemType type, Object... arguments) {
        return new FieldProblem(pointer, type.code(), null, List.of(arguments));
    }

    static FieldProblem worded(String pointer, String code, String text) {
        return new FieldProblem(pointer, code, text, List.of());
    }

    /** The same problem seen from outside, for an item of a batch. */
    public FieldProblem under(String parentPointer) {
        return new FieldProblem(parentPointer + pointer, code, text, arguments);
    }
}
