package id.asn.planning.need;

/** A need whose cause has gone is closed, never deleted. */
public enum NeedStatus {
    OPEN,
    CLOSED
}
