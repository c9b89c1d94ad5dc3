package id.asn.standard.reference;

/** The tiers of positions (position-tiers.csv; PP 11/2017, PermenPANRB 38/2017). */
public enum Tier {
    JPT_UTAMA(TierGroup.JPT),
    JPT_MADYA(TierGroup.JPT),
    JPT_PRATAMA(TierGroup.JPT),
    ADMINISTRATOR(TierGroup.ADMINISTRASI),
    PENGAWAS(TierGroup.ADMINISTRASI),
    PELAKSANA(TierGroup.ADMINISTRASI),
    JF_PEMULA(TierGroup.JF_KETERAMPILAN),
    JF_TERAMPIL(TierGroup.JF_KETERAMPILAN),
    JF_MAHIR(TierGroup.JF_KETERAMPILAN),
    JF_PENYELIA(TierGroup.JF_KETERAMPILAN),
    JF_AHLI_PERTAMA(TierGroup.JF_KEAHLIAN),
    JF_AHLI_MUDA(TierGroup.JF_KEAHLIAN),
    JF_AHLI_MADYA(TierGroup.JF_KEAHLIAN),
    JF_AHLI_UTAMA(TierGroup.JF_KEAHLIAN);

    private final TierGroup group;

    Tier(TierGroup group) {
        this.group = group;
    }

    /** The law ties each tier to one group, so a position's group is its tier's. */
    public TierGroup group() {
        return group;
    }
}
