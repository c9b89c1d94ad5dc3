package id.asn.planning.need;

/** Why there is a need (PerLAN 10/2018); no need without a basis. */
public enum NeedBasis {
    /** Owned level below the level the position standard requires; size in levels. */
    COMPETENCY_GAP,
    /** A PNS below 20 verified JP in the year (PP 11/2017 art. 203); size in JP. */
    HOURS_SHORTFALL,
    /** A proposal of the employee that the superior endorsed, to learn something or to become fit for a position; size 1. */
    EMPLOYEE_PROPOSAL
}
