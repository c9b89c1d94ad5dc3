package id.asn.traininghours.objection;

/** What an employee objects to. */
public enum Against {
    /** An officer rejected the completion. */
    REJECTION,
    /** A credit was taken back. */
    REVERSAL,
    /** An officer changed what was reported. */
    CORRECTION,
    /** A cap cut the hours. */
    CUT
}
