package id.asn.standard.skj;

/** The kinds of training that a standard may require. */
public enum TrainingKind {
    MANAJERIAL,
    TEKNIS,
    FUNGSIONAL
}
