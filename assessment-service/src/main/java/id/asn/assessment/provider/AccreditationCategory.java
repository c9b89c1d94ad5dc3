package id.asn.assessment.provider;

/** The categories of accredited providers (PerBKN 26/2019). */
public enum AccreditationCategory {
    A,
    B,
    C
}
