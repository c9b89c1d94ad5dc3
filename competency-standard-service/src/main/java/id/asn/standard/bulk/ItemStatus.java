package id.asn.standard.bulk;

/** What a batch says about an item. */
public enum ItemStatus {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
