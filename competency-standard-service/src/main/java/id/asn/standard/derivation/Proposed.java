package id.asn.standard.derivation;

import id.asn.standard.dictionary.CompetencyGroup;
import java.time.LocalDate;

/**
 * A competency that a draft may begin with.
 *
 * @param own whether the agency itself keeps its dictionary
 * @param since first day of the edition that holds it
 */
record Proposed(String competencyCode, String dictionaryCode, CompetencyGroup group, boolean own, LocalDate since) {}
