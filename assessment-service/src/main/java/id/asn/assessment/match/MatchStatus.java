package id.asn.assessment.match;

/** Whether a match could be reckoned. */
public enum MatchStatus {
    /** Every competency that counts has a valid rating. */
    COMPLETE,
    /** A rating is missing or has expired: no JPM and no category, never a zero. */
    INCOMPLETE,
    /** No standard is in force for the position held, or no definitive position is held. */
    NO_STANDARD
}
