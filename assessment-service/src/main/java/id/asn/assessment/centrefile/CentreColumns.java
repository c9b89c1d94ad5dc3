package id.asn.assessment.centrefile;

import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.Purpose;
import id.asn.chassis.imports.table.ColumnType;
import id.asn.chassis.imports.table.ColumnType.Choice;
import id.asn.chassis.imports.table.ImportColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a file beside those of the competencies, as centres call them. */
final class CentreColumns {

    static final String NIP = "nip";
    static final String EMPLOYEE = "employeeId";
    static final String PROVIDER = "providerCode";
    static final String REFERENCE = "sourceReference";
    static final String PURPOSE = "purpose";
    static final String METHOD = "method";
    static final String DAY = "assessedOn";
    static final String POTENTIAL = "potentialScore";

    /** Where the levels of an item stand, by the code of the competency. */
    static final String RATINGS = "/ratings";

    /** 0.00 to 5.00, with a decimal comma or point, also as "Level 3". */
    private static final ColumnType LEVEL =
            new ColumnType.Amount(BigDecimal.ZERO, new BigDecimal("5"), Set.of("level", "tingkat", "lv", "lvl"));

    /** The NIP also stands for the person as a whole: a row that names nobody has its error there. */
    static final List<ImportColumn> FIXED = List.of(
            ImportColumn.optional(NIP, new ColumnType.Digits(18), "nip baru", "nip pegawai", "nomor induk pegawai")
                    .at("/employee"),
            ImportColumn.optional(EMPLOYEE, new ColumnType.Text(36), "id pegawai")
                    .at("/employee/employeeId"),
            ImportColumn.required(
                    DAY,
                    new ColumnType.Day(),
                    "tanggal asesmen",
                    "tanggal penilaian",
                    "tanggal pelaksanaan",
                    "tanggal uji kompetensi",
                    "tgl asesmen",
                    "tgl penilaian",
                    "tgl pelaksanaan",
                    "tanggal",
                    "tgl"),
            ImportColumn.required(PURPOSE, purposes(), "tujuan", "tujuan asesmen", "tujuan penilaian", "keperluan"),
            ImportColumn.optional(METHOD, methods(), "metode", "metode asesmen", "metode penilaian"),
            ImportColumn.optional(
                    PROVIDER,
                    new ColumnType.Code(40),
                    "penyelenggara",
                    "kode penyelenggara",
                    "lembaga penilaian",
                    "lembaga",
                    "provider"),
            ImportColumn.optional(
                            POTENTIAL,
                            new ColumnType.Amount(BigDecimal.ZERO, new BigDecimal("100")),
                            "potensi",
                            "skor potensi",
                            "nilai potensi")
                    .at("/potential"),
            ImportColumn.optional(
                    REFERENCE,
                    new ColumnType.Text(100),
                    "nomor laporan",
                    "no laporan",
                    "nomor referensi",
                    "referensi",
                    "nomor peserta",
                    "no peserta"));

    private static final Set<String> NAMES =
            FIXED.stream().map(ImportColumn::name).collect(Collectors.toSet());

    private CentreColumns() {}

    /** The column of a competency that the file calls so. */
    static ImportColumn of(String competencyCode, List<String> headers) {
        return new ImportColumn(competencyCode, LEVEL, false, pointer(competencyCode), headers);
    }

    static String pointer(String competencyCode) {
        return RATINGS + "/" + competencyCode;
    }

    /** Whether it is one of the columns that every file may have, and not a competency. */
    static boolean isFixed(String name) {
        return NAMES.contains(name);
    }

    private static Choice purposes() {
        return Choice.of(Purpose.class)
                .or("pemetaan kompetensi", "PEMETAAN")
                .or("pemetaan talenta", "PEMETAAN")
                .or("seleksi", "PENGISIAN_JABATAN")
                .or("seleksi terbuka", "PENGISIAN_JABATAN")
                .or("promosi", "PENGISIAN_JABATAN");
    }

    private static Choice methods() {
        return Choice.of(AssessmentMethod.class)
                .or("assessment centre", "ASSESSMENT_CENTER")
                .or("asesmen center", "ASSESSMENT_CENTER")
                .or("asesmen", "ASSESSMENT_CENTER")
                .or("ac", "ASSESSMENT_CENTER")
                .or("tes", "TEST")
                .or("tes teknis", "TEST")
                .or("uji kompetensi teknis", "TEST")
                .or("portofolio", "PORTFOLIO")
                .or("penilaian atasan", "SUPERIOR_RATING")
                .or("sertifikat", "CERTIFICATE")
                .or("360", "MULTI_RATER");
    }
}
