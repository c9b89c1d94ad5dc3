package id.asn.assessment.ruledraft;

/** Life of a draft. */
public enum DraftStatus {
    DRAFT,
    /** Waits for somebody who did not make it. */
    SUBMITTED,
    /** It is in force from its day on; nothing of it changes any more. */
    ENACTED,
    WITHDRAWN
}
