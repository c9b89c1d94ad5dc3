package id.asn.standard.dictionary.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people call the parts of a dictionary, in Indonesian or English; case, spaces and signs do not matter. */
enum FieldNames {
    CODE("code", "kode", "kodekompetensi", "competencycode", "kdkompetensi"),
    NAME("name", "nama", "namakompetensi", "kompetensi", "judulkompetensi"),
    GROUP("group", "kelompok", "kelompokkompetensi", "jeniskompetensi", "jenis", "rumpun"),
    URUSAN("urusan", "urusancode", "kodeurusan", "urusanpemerintahan"),
    DEFINITION("definition", "definisi", "definisikompetensi", "pengertian"),
    LEVELS("levels", "tingkatan"),
    LEVEL("level", "tingkat", "levelkompetensi", "tingkatkecakapan", "lvl"),
    DESCRIPTION("description", "deskripsi", "deskripsilevel", "kriteria", "uraian", "deskripsikompetensi"),
    INDICATOR("indicators", "indikator", "indicator", "indikatorperilaku", "indikatorkompetensi");

    private static final Pattern NUMBER_BEHIND = Pattern.compile("[0-9]+$");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("manajerial", "MANAJERIAL"),
            Map.entry("managerial", "MANAJERIAL"),
            Map.entry("sosiokultural", "SOSIOKULTURAL"),
            Map.entry("sosialkultural", "SOSIOKULTURAL"),
            Map.entry("sosiokulturalkompetensi", "SOSIOKULTURAL"),
            Map.entry("teknis", "TEKNIS"),
            Map.entry("technical", "TEKNIS"),
            Map.entry("pemerintahan", "PEMERINTAHAN"));

    private final List<String> names;

    FieldNames(String... names) {
        this.names = List.of(names);
    }

    /** {@code Indikator 3} and {@code Indikator Perilaku (2)} are indicators too. */
    static Optional<FieldNames> of(String written) {
        String plain = plain(written);
        String unnumbered = NUMBER_BEHIND.matcher(plain).replaceAll("");
        for (FieldNames field : values()) {
            if (field.names.contains(plain) || (field == INDICATOR && field.names.contains(unnumbered))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    static String plain(String written) {
        return NO_LETTER_OR_DIGIT.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
