package id.asn.standard.dictionary;

/** The groups of competencies (PermenPANRB 38/2017; PEMERINTAHAN: Permendagri 108/2017). */
public enum CompetencyGroup {
    MANAJERIAL,
    SOSIOKULTURAL,
    TEKNIS,
    PEMERINTAHAN
}
