package id.asn.assessment.talent;

/** What of an appraisal decides when it gives both; the other one decides where that one is missing. */
public enum PerformanceBasis {
    SCORE_FIRST,
    PREDICATE_FIRST
}
