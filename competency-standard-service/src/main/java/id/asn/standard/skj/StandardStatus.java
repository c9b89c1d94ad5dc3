package id.asn.standard.skj;

/** Where a standard is on its way (PermenPANRB 38/2017). */
public enum StandardStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    ENACTED,
    SUPERSEDED,
    REVOKED
}
