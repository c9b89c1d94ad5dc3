package id.asn.assessment.rules;

/**
 * The place of a source among those for a group of competencies.
 *
 * @param rank 1 comes first; of equal ranks the latest assessment wins
 */
public record EvidenceRank(CompetencyGroup group, AssessmentMethod method, int rank) {}
