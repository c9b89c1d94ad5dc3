package id.asn.standard.employee;

/** Whether the person serves, is on leave at own cost (CLTN), studies, or has left. */
public enum EmployeeStatus {
    AKTIF,
    CLTN,
    TUGAS_BELAJAR,
    PENSIUN,
    BERHENTI
}
