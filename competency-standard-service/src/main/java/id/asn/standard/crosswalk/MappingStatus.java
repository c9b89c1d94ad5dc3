package id.asn.standard.crosswalk;

/** Life of a mapping. */
public enum MappingStatus {
    PROPOSED,
    ACCEPTED,
    REJECTED
}
