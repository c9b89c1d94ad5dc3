package id.asn.chassis.imports.file;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other; nothing but the current one is held. */
public interface SheetRows extends Closeable {

    /**
     * The next row, empty ones included; null after the last.
     *
     * @throws id.asn.chassis.web.ProblemException when the file cannot be read any further
     */
    @Nullable SheetRow next();
}
