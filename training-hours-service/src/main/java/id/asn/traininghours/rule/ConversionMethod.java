package id.asn.traininghours.rule;

/** How a form of development turns into JP. */
public enum ConversionMethod {
    /** The certificate's JP, or its minutes. */
    AS_PROGRAM,
    /** The same, but a day counts only up to a cap. */
    AS_PROGRAM_DAILY_CAP,
    /** So many JP per day, session, activity or semester. */
    FIXED_PER_UNIT
}
