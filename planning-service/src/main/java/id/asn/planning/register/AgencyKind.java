package id.asn.planning.register;

/** Kinds of government agency; only regional ones have an RPJMD. */
public enum AgencyKind {
    CENTRAL,
    PROVINCE,
    REGENCY,
    CITY
}
