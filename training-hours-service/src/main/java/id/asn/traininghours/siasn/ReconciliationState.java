package id.asn.traininghours.siasn;

/** How a completion stands in the ledger and in SIASN. */
public enum ReconciliationState {
    /** SIASN does not have it. */
    LOCAL_ONLY,
    /** The ledger does not credit it. */
    SIASN_ONLY,
    /** Both have it; hours differ by whole-hour rounding at most. */
    MATCHED,
    /** Both have it and do not say the same. */
    CONFLICT
}
