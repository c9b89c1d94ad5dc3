package id.asn.assessment.match;

/** Why a rating counts for a competency, or why none does. */
public enum EvidenceReason {
    /** It is the only valid rating. */
    ONLY_VALID,
    /** Several are valid; the latest assessment wins, and of the same day the one recorded last. */
    LATEST_VALID,
    /** There was a rating, but its validity is over. */
    EXPIRED,
    /** The competency was never assessed for this purpose. */
    NEVER_RATED
}
