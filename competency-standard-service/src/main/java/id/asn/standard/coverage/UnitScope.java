package id.asn.standard.coverage;

/** Whether a unit stands for itself or for all below it too. */
public enum UnitScope {
    OWN,
    SUBTREE
}
