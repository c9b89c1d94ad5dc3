package id.asn.traininghours.intake;

/** What became of a completion. */
public enum Outcome {
    /** Credited. */
    ACCEPTED,
    /** Credited, but worth a second look. */
    ACCEPTED_FLAGGED,
    /** Put aside as a suspected duplicate, for review. */
    HELD,
    /** Kept until the register tells of the person. */
    WAITING,
    /** Sent before; nothing changed. */
    REPLAYED,
    /** A rule refuses it; nothing is kept. */
    REJECTED
}
