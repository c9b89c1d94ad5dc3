package id.asn.standard.employee;

/** Whether a position is held or only acted in (Plt/Plh). */
public enum PlacementKind {
    DEFINITIVE,
    ACTING
}
