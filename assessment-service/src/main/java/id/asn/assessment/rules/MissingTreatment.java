package id.asn.assessment.rules;

/** What a competency without a rating that counts does to a match; it is never taken for 0. */
public enum MissingTreatment {
    /** There is no JPM and no category. */
    INCOMPLETE,
    /** It is left out on both sides, if a minimum share of the competencies is rated. */
    LEFT_OUT
}
