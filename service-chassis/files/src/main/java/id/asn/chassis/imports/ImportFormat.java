package id.asn.chassis.imports;

/** The forms of file that can be imported. */
public enum ImportFormat {
    CSV,
    XLSX,
    /** One item a line. */
    NDJSON,
    /** One item, or an array of them; up to 8 MB, because items of any size are read as a whole. */
    JSON;

    /** Rows with a header, as opposed to items. */
    boolean isTable() {
        return this == CSV || this == XLSX;
    }
}
