package id.asn.standard.qualification;

/** Levels of formal education, the lowest first (UU 20/2003; UU 12/2012). */
public enum EducationLevel {
    SD,
    SLTP,
    SLTA,
    D1,
    D2,
    D3,
    D4,
    S1,
    S2,
    S3
}
