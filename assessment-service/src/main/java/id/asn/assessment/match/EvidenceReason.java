package id.asn.assessment.match;

/** Why a rating counts for a competency, or why none does. */
public enum EvidenceReason {
    /** It is the only one that is valid and admitted. */
    ONLY_VALID,
    /** Several of the first rank are valid; the latest assessment wins, and of the same day the one recorded last. */
    LATEST_VALID,
    /** Its source comes before that of another valid rating; among equal sources the latest assessment wins. */
    PRECEDENCE,
    /** There was a rating, but its validity is over. */
    EXPIRED,
    /** There is a valid rating, but the policy does not admit its source for the group of competencies. */
    NOT_ADMITTED,
    /** There was a rating, but its result was replaced or annulled. */
    SUPERSEDED,
    /** The competency was never assessed for this purpose. */
    NEVER_RATED
}
