package id.asn.traininghours.entitlement;

/** How a switch stands. */
public enum SwitchValue {
    /** No proration; no carry-over. */
    NONE,
    /** PRORATION: by the days served, rounded half up to the hundredth. */
    BY_DAYS,
    /** CARRY_OVER: what exceeds a floor, for some years and up to an amount. */
    SURPLUS,
    /** CROSS_YEAR: all hours on the completion date. */
    COMPLETION_DATE,
    /** CROSS_YEAR: by the days of the activity. */
    SPLIT_BY_DAYS
}
