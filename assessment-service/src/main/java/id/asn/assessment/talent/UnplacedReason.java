package id.asn.assessment.talent;

/** Why somebody stands in no box; what is missing is never taken for 0. */
public enum UnplacedReason {
    /** No appraisal is recorded. */
    PERFORMANCE_MISSING,
    /** The last appraisal is of a year too long ago. */
    PERFORMANCE_OUTDATED,
    /** The appraisal has only a predicate that the policy does not name. */
    PREDICATE_NOT_MAPPED,
    /** No result gives a score for potential. */
    POTENTIAL_MISSING,
    /** The last score for potential is no longer valid. */
    POTENTIAL_EXPIRED
}
