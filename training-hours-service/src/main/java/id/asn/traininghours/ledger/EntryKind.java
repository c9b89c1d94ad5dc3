package id.asn.traininghours.ledger;

/** What a row of the ledger does. */
public enum EntryKind {
    /** Hours of a completion. */
    CREDIT,
    /** Takes an entry back. */
    REVERSAL,
    /** Hours that a cap had cut and that freed capacity now allows. */
    ADJUSTMENT
}
