package id.asn.assessment.provider;

/** What was found of a provider on the day of an assessment. */
public enum AccreditationState {
    ACCREDITED,
    /** Registered, without an accreditation on the day. */
    NOT_ACCREDITED,
    /** Accredited, but not for the tier of the position that the person held. */
    NOT_FOR_TIER,
    /** Not registered. */
    UNKNOWN,
    /** The method needs no accredited provider. */
    EXEMPT
}
