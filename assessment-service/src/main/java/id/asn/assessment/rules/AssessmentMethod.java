package id.asn.assessment.rules;

/** How a person was assessed: the source that a rating comes from. */
public enum AssessmentMethod {
    ASSESSMENT_CENTER,
    /** A technical test. */
    TEST,
    PORTFOLIO,
    SUPERIOR_RATING,
    /** A certificate of competence. */
    CERTIFICATE,
    /** Superior, peers and subordinates together (360 degrees). */
    MULTI_RATER
}
