package id.asn.assessment.rules;

/** The groups of competencies of a position standard (PermenPANRB 38/2017; PEMERINTAHAN: Permendagri 108/2017). */
public enum CompetencyGroup {
    MANAJERIAL,
    SOSIOKULTURAL,
    TEKNIS,
    PEMERINTAHAN
}
