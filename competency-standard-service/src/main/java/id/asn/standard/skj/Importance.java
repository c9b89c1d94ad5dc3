package id.asn.standard.skj;

/** How binding a requirement is (PermenPANRB 38/2017, Lampiran). */
public enum Importance {
    MUTLAK,
    PENTING,
    PERLU
}
