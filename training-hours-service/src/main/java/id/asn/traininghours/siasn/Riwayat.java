package id.asn.traininghours.siasn;

/** The two histories of SIASN that take training: structural training is diklat, everything else kursus. */
public enum Riwayat {
    DIKLAT,
    KURSUS
}
