package id.asn.assessment.talent;

/** The axis <i>kinerja</i> of the 9-box: above, as, or below what was expected. */
public enum Performance {
    ATAS,
    SESUAI,
    BAWAH
}
