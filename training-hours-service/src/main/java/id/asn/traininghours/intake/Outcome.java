package id.asn.traininghours.intake;

/** What became of a completion. */
public enum Outcome {
    /** Credited. */
    ACCEPTED,
    /** Credited, but worth a second look. */
    ACCEPTED_FLAGGED,
    /** Put aside for review. */
    HELD,
    /** Kept until the register tells of the person. */
    WAITING,
    /** Sent before; nothing changed. */
    REPLAYED,
    /** A rule refuses it, and nothing is kept; or an officer rejected it, and it does not count. */
    REJECTED
}
