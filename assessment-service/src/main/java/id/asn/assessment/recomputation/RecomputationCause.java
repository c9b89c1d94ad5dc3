package id.asn.assessment.recomputation;

/** Why many people are matched anew. */
public enum RecomputationCause {
    /** A position standard was enacted, corrected, superseded or revoked. */
    STANDARD,
    /** Entries of the employee register changed: placements, units, agencies. */
    REGISTER,
    /** Results were recorded or corrected. */
    RESULT,
    /** A day has come on which evidence expired, or a placement, standard, scheme or evidence policy began or ended. */
    DATE,
    /** An officer asked for it. */
    BY_HAND
}
