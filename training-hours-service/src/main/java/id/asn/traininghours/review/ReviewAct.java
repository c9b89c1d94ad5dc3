package id.asn.traininghours.review;

/** What happened to a completion under review. */
public enum ReviewAct {
    APPROVE,
    CORRECT,
    REJECT,
    RETURN,
    /** The sender reported it again, with other content. */
    RESUBMIT,
    /** Its credit was taken back outside the queue. */
    REVERSE,
    /** An objection against its rejection, reversal or correction was upheld. */
    REINSTATE;

    static ReviewAct of(Verdict verdict) {
        return switch (verdict) {
            case APPROVE -> APPROVE;
            case CORRECT -> CORRECT;
            case REJECT -> REJECT;
            case RETURN -> RETURN;
        };
    }
}
