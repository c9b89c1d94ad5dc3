package id.asn.traininghours.rule;

/** Life of a rule set. */
public enum RuleSetStatus {
    DRAFT,
    /** Waits for somebody who did not make it. */
    SUBMITTED,
    /** Its rules hold from its day on; nothing of it changes any more. */
    ENACTED,
    WITHDRAWN
}
