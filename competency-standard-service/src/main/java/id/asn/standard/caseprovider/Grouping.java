package id.asn.standard.caseprovider;

/** Why associations belong together. */
enum Grouping {
    STRUCTURE("Susunan", "Susunan butir di bawah dokumen"),
    REQUIREMENT("Kompetensi dan level yang dipersyaratkan", "Butir SKJ terhadap kompetensi dan level dalam kamus"),
    SUCCESSION("Penggantian", "Dokumen yang menggantikan dokumen ini"),
    DERIVATION("Turunan", "Dokumen yang menjadi sumber dokumen ini");

    private final String title;
    private final String description;

    Grouping(String title, String description) {
        this.title = title;
        this.description = description;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }
}
