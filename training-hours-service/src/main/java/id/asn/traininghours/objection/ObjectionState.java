package id.asn.traininghours.objection;

/** Where an objection stands. */
public enum ObjectionState {
    FILED,
    /** What it asked for was done in the same transaction. */
    UPHELD,
    /** With a reason. */
    DISMISSED,
    /** By the employee. */
    WITHDRAWN
}
