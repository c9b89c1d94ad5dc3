package id.asn.standard.dictionary.file;

import id.asn.chassis.web.ProblemType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with one place of a file.
 *
 * @param suggestion what could stand there instead
 */
record FileError(
        Place place,
        ProblemType type,
        List<Object> arguments,
        @Nullable String suggestion) {

    static FileError of(Said said, ProblemType type, @Nullable String suggestion, Object... arguments) {
        return new FileError(said.place(), type, List.of(arguments), suggestion);
    }
}
