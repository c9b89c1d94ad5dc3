package id.asn.assessment.result;

/** How a person was assessed. */
public enum AssessmentMethod {
    ASSESSMENT_CENTER,
    TEST,
    PORTFOLIO,
    SUPERIOR_RATING
}
