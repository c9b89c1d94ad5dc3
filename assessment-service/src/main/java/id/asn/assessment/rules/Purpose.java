package id.asn.assessment.rules;

/** What an assessment is for (PerBKN 26/2019): to fill a position, or to map people. */
public enum Purpose {
    PENGISIAN_JABATAN,
    PEMETAAN
}
