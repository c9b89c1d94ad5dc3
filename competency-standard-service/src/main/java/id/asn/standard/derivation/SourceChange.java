package id.asn.standard.derivation;

/** What happened to the standard that another one was derived from. */
public enum SourceChange {
    SUPERSEDED,
    CORRECTED,
    REVOKED
}
