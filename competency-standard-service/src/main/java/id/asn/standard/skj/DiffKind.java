package id.asn.standard.skj;

/** What happened to a row between two versions. */
public enum DiffKind {
    ADDED,
    REMOVED,
    CHANGED
}
