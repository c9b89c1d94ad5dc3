package id.asn.standard.employee;

/** Permanent or by contract (UU 20/2023). */
public enum EmploymentKind {
    PNS,
    PPPK
}
