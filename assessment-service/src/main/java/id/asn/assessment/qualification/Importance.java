package id.asn.assessment.qualification;

/** How binding a requirement is (PermenPANRB 38/2017, Lampiran): only MUTLAK keeps anybody out. */
public enum Importance {
    MUTLAK,
    PENTING,
    PERLU
}
