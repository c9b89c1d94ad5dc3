package id.asn.standard.impact;

/** What people were assessed for (PerBKN 26/2019): filling a position, or mapping. */
public enum Purpose {
    PENGISIAN_JABATAN,
    PEMETAAN
}
