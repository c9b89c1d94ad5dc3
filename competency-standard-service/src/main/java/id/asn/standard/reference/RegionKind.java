package id.asn.standard.reference;

/** What kind of region it is. */
public enum RegionKind {
    PROVINCE,
    REGENCY,
    CITY
}
