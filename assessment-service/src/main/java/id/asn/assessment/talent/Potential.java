package id.asn.assessment.talent;

/** The axis <i>potensial</i> of the 9-box: high, middle, low. */
public enum Potential {
    TINGGI,
    MENENGAH,
    RENDAH
}
