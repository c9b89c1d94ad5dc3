package id.asn.traininghours.entitlement;

/** Whether the figure is to be reached or not to be passed. */
public enum Obligation {
    FLOOR,
    CEILING
}
