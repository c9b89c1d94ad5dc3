package id.asn.standard.agency;

/** What kind of government an agency belongs to. */
public enum AgencyKind {
    CENTRAL,
    PROVINCE,
    REGENCY,
    CITY
}
