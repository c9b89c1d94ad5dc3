package id.asn.standard.employee;

/** Why a person has a new version. */
public enum ChangeAction {
    RECORDED,
    PLACED,
    POSITION_MOVED,
    RELEASED,
    TAKEN_OVER,
    ERASED
}
