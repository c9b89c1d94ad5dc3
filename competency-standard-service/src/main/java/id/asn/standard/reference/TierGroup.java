package id.asn.standard.reference;

/** The groups of positions of the civil service (UU 20/2023, art. 13); {@code kelompok} of position-tiers.csv. */
public enum TierGroup {
    JPT,
    ADMINISTRASI,
    JF_KEAHLIAN,
    JF_KETERAMPILAN
}
