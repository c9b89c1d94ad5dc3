package id.asn.chassis.imports.table;

import id.asn.chassis.web.ProblemType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a row.
 *
 * @param column the sender's name of the column, or the field's name in an item; empty for the row as a whole
 * @param arguments what the text of the code names; never a NIP
 * @param wording a ready text, when the code has none of its own
 */
public record Fault(
        String column,
        String code,
        List<String> arguments,
        @Nullable String wording,
        @Nullable Suggestion suggestion) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(String column, ProblemType type, @Nullable Suggestion suggestion, Object... arguments) {
        return new Fault(
                column,
                type.code(),
                Arrays.stream(arguments).map(String::valueOf).toList(),
                null,
                suggestion);
    }
}
