package id.asn.standard.caseprovider;

/** The kinds of items; the code of one below another begins with the other's. */
enum ItemType {
    GROUP("1", "Kelompok kompetensi", "Kelompok kompetensi dalam kamus"),
    COMPETENCY("1.1", "Kompetensi", "Kompetensi dengan definisinya"),
    LEVEL("1.1.1", "Level kompetensi", "Satu dari lima level kompetensi, dengan indikator perilakunya"),
    SECTION("2", "Bagian standar kompetensi jabatan", "Bagian dari standar kompetensi jabatan"),
    REQUIRED_COMPETENCY("2.1", "Kompetensi yang dipersyaratkan", "Kompetensi dan level yang diperlukan jabatan"),
    RANK("2.2", "Pangkat", "Pangkat paling rendah"),
    EDUCATION("2.3", "Pendidikan", "Jenjang dan bidang pendidikan"),
    TRAINING("2.4", "Pelatihan", "Pelatihan manajerial, teknis, atau fungsional"),
    EXPERIENCE("2.5", "Pengalaman kerja", "Pengalaman kerja yang diperlukan"),
    PERFORMANCE_INDICATOR("2.6", "Indikator kinerja jabatan", "Ukuran kinerja jabatan");

    private final String hierarchyCode;
    private final String title;
    private final String description;

    ItemType(String hierarchyCode, String title, String description) {
        this.hierarchyCode = hierarchyCode;
        this.title = title;
        this.description = description;
    }

    String hierarchyCode() {
        return hierarchyCode;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    /** Whether it is this type or one below it. */
    boolean covers(ItemType other) {
        return other == this || other.hierarchyCode.startsWith(hierarchyCode + ".");
    }
}
