package id.asn.traininghours.employee;

/** Permanent or contract-based civil servant (UU 20/2023). */
public enum EmploymentKind {
    PNS,
    PPPK
}
