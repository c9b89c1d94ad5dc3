package id.asn.traininghours.review;

/** Why a completion is in the queue. */
public enum ReviewKind {
    /** It is not credited. */
    HELD,
    /** It is credited, but does not count toward the right. */
    UNVERIFIED,
    /** Nobody had to look at it until it was corrected. */
    CREDITED
}
