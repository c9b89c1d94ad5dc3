package id.asn.assessment.rules;

/** What a level above the required one does to JPM. */
public enum SurplusTreatment {
    /** It makes up for deficits elsewhere, and JPM may exceed 100 (PerBKN 26/2019). */
    COMPENSATES,
    /** A level counts up to the required one only. */
    CAPPED_PER_COMPETENCY,
    /** It makes up for deficits elsewhere, but JPM ends at 100. */
    CAPPED_AT_TOTAL
}
