package id.asn.traininghours.review;

/** What an officer can decide. */
public enum Verdict {
    APPROVE,
    CORRECT,
    REJECT,
    /** Back to the sender, who may report the source record once more with other content. */
    RETURN
}
