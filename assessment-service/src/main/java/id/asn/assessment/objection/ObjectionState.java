package id.asn.assessment.objection;

/** Where an objection stands. */
public enum ObjectionState {
    FILED,
    /** A revision has corrected or annulled the result. */
    UPHELD,
    /** With a reason. */
    DISMISSED,
    /** By the employee, or by the officer who had filed it for them. */
    WITHDRAWN
}
