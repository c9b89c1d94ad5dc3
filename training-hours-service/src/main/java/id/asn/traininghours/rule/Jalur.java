package id.asn.traininghours.rule;

/** Path of development: formal education, classroom, non-classroom (PerLAN 10/2018). */
public enum Jalur {
    PENDIDIKAN,
    KLASIKAL,
    NONKLASIKAL
}
