package id.asn.chassis.imports;

/** Where an import stands. */
public enum ImportState {
    /** Stored; the header is known and good. */
    RECEIVED,
    /** Read to its end once: the number of rows is known. A trial without errors stays here. */
    VALIDATED,
    /** Every row is taken over. */
    COMMITTED,
    /** Some rows were refused; the others are taken over, unless it was a trial. */
    COMPLETED_WITH_ERRORS,
    /** The file could not be read to its end; rows before that place are taken over. */
    FAILED
}
