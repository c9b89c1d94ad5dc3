package id.asn.chassis.imports.table;

import java.util.Arrays;
import java.util.List;

/** An advice with what it names. */
public record Suggestion(Advice advice, List<String> arguments) {

    public Suggestion {
        arguments = List.copyOf(arguments);
    }

    public static Suggestion of(Advice advice, Object... arguments) {
        return new Suggestion(
                advice, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
