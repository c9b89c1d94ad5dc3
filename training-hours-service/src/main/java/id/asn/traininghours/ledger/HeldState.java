package id.asn.traininghours.ledger;

/** Where a held completion stands. */
public enum HeldState {
    /** A person has to look at it. */
    HELD,
    /** Credited after all. */
    APPROVED,
    /** Will not be credited. */
    REJECTED,
    /** Given back to whoever reported it, with a reason. */
    RETURNED
}
