package id.asn.standard.reference;

/** The tiers of positions (position-tiers.csv; PP 11/2017, PermenPANRB 38/2017). */
public enum Tier {
    JPT_UTAMA,
    JPT_MADYA,
    JPT_PRATAMA,
    ADMINISTRATOR,
    PENGAWAS,
    PELAKSANA,
    JF_PEMULA,
    JF_TERAMPIL,
    JF_MAHIR,
    JF_PENYELIA,
    JF_AHLI_PERTAMA,
    JF_AHLI_MUDA,
    JF_AHLI_MADYA,
    JF_AHLI_UTAMA
}
