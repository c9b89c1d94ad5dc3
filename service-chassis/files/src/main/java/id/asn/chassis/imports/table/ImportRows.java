package id.asn.chassis.imports.table;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The rows of a file as items, one after the other; empty rows and those above the data are left out. */
public interface ImportRows extends Closeable {

    /**
     * Null after the last.
     *
     * @throws id.asn.chassis.web.ProblemException when the file cannot be read any further
     */
    @Nullable RowReading next();
}
