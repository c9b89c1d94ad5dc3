package id.asn.chassis.export;

import java.io.IOException;
import java.util.List;

/** A file that takes a table record by record and keeps none of them in memory; the stream stays its maker's to close. */
public interface TableFile {

    void header(List<String> titles) throws IOException;

    void record(List<Cell> cells) throws IOException;

    /** Writes what is still to be written. */
    void finish() throws IOException;
}
