package id.asn.planning.evidence;

/** Whether a unit falls short as a whole. */
public enum CollectiveGapState {
    OPEN,
    CLOSED
}
