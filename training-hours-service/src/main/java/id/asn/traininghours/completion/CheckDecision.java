package id.asn.traininghours.completion;

/** What a check does with a completion it finds something on. */
public enum CheckDecision {
    /** Nothing: the check does not run. */
    OFF,
    /** It is credited, and marked for a second look. */
    FLAG,
    /** A person has to look at it first. */
    HOLD
}
