package id.asn.traininghours.entitlement;

/** How a person stands against the right of a year. */
public enum EntitlementStatus {
    ON_TRACK,
    AT_RISK,
    MET,
    EXCEEDED
}
