package id.asn.traininghours.intake;

import id.asn.chassis.imports.table.ColumnType;
import id.asn.chassis.imports.table.ImportColumn;
import id.asn.traininghours.completion.AttendanceMode;
import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import java.util.List;

/** The columns of a file of completions, as providers and offices call them. */
final class CompletionColumns {

    static final String YES = "YES";
    private static final String NO = "NO";

    private static final ColumnType.Choice UNITS = ColumnType.Choice.of(Unit.class)
            .or("Jam pelajaran", "JP")
            .or("Menit", "MINUTE")
            .or("Minutes", "MINUTE")
            .or("Hari", "DAY")
            .or("Days", "DAY")
            .or("Sesi", "SESSION")
            .or("Sessions", "SESSION")
            .or("Kegiatan", "ACTIVITY");

    private static final ColumnType.Choice MODES = ColumnType.Choice.of(AttendanceMode.class)
            .or("Luring", "ONSITE")
            .or("Tatap muka", "ONSITE")
            .or("Offline", "ONSITE")
            .or("Daring", "ONLINE")
            .or("Campuran", "HYBRID")
            .or("Hibrida", "HYBRID")
            .or("Blended", "HYBRID");

    private static final ColumnType.Choice YES_OR_NO = ColumnType.Choice.of(List.of(YES, NO))
            .or("Ya", YES)
            .or("True", YES)
            .or("1", YES)
            .or("Tidak", NO)
            .or("False", NO)
            .or("0", NO);

    static final List<ImportColumn> ALL = List.of(
            ImportColumn.required(
                    "sourceRecordId",
                    new ColumnType.Code(120),
                    "id sumber",
                    "id rekaman",
                    "id data",
                    "nomor referensi",
                    "source record",
                    "record id"),
            ImportColumn.required("nip", new ColumnType.Digits(18), "nip baru", "nomor induk pegawai", "nip peserta")
                    .at("/employee/nip"),
            ImportColumn.optional(
                    "providerCode", new ColumnType.Code(64), "kode penyelenggara", "kode lembaga", "provider"),
            ImportColumn.optional(
                    "programmeCode", new ColumnType.Code(64), "kode program", "programme", "program code"),
            ImportColumn.optional(
                    "courseId", new ColumnType.Code(120), "kode kursus", "id kursus", "course", "course code"),
            ImportColumn.optional(
                    "formCode",
                    new ColumnType.Code(10),
                    "kode bentuk",
                    "bentuk pengembangan",
                    "kode bentuk pengembangan",
                    "form"),
            ImportColumn.required(
                    "title",
                    new ColumnType.Text(300),
                    "judul",
                    "judul kegiatan",
                    "nama kegiatan",
                    "nama pelatihan",
                    "nama diklat",
                    "course title"),
            ImportColumn.required("startDate", new ColumnType.Day(), "tanggal mulai", "tgl mulai", "mulai", "start"),
            ImportColumn.required(
                    "endDate",
                    new ColumnType.Day(),
                    "tanggal selesai",
                    "tgl selesai",
                    "selesai",
                    "end",
                    "completion date"),
            ImportColumn.optional("unit", UNITS, "satuan").at("/quantity/unit"),
            ImportColumn.optional(
                            "amount",
                            new ColumnType.Amount(new BigDecimal("0.01"), new BigDecimal("99999.99")),
                            "jumlah",
                            "jumlah jp",
                            "jp",
                            "jam pelajaran",
                            "quantity")
                    .at("/quantity"),
            ImportColumn.optional("international", YES_OR_NO, "internasional", "luar negeri", "abroad"),
            ImportColumn.required(
                    "attendanceMode", MODES, "cara mengikuti", "metode", "moda", "moda pelaksanaan", "mode"),
            ImportColumn.optional(
                    "certificateNumber",
                    new ColumnType.Code(120),
                    "nomor sertifikat",
                    "no sertifikat",
                    "no. sertifikat",
                    "certificate"),
            ImportColumn.optional(
                    "certificateIssuer", new ColumnType.Text(200), "penerbit sertifikat", "penerbit", "issuer"),
            ImportColumn.optional("evidenceDigest", new ColumnType.Text(64), "sidik bukti", "sha256", "sha 256"),
            ImportColumn.optional(
                    "competencyCodes", new ColumnType.Codes(40), "kode kompetensi", "kompetensi", "competencies"));

    private CompletionColumns() {}
}
