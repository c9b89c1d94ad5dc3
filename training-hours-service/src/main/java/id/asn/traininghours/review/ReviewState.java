package id.asn.traininghours.review;

/** Where the review of a completion stands. */
public enum ReviewState {
    /** An officer has to look at it. */
    OPEN,
    /** The sender has to look at it. */
    RETURNED,
    /** It counts, verified. */
    APPROVED,
    /** It counts as an officer corrected it, verified. */
    CORRECTED,
    /** It does not count. */
    REJECTED,
    /** What the sender sent again needed no officer any more. */
    SETTLED,
    /** Its credit was taken back outside the queue. */
    REVERSED;

    boolean isPending() {
        return this == OPEN || this == RETURNED;
    }
}
