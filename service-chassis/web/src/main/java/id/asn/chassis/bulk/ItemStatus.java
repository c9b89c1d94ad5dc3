package id.asn.chassis.bulk;

/** What a batch says about an item. */
public enum ItemStatus {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
