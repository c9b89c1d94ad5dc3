package id.asn.traininghours.completion;

/** Only verified hours count toward the right. */
public enum Verification {
    VERIFIED,
    UNVERIFIED
}
