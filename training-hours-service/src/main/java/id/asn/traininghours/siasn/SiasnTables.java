package id.asn.traininghours.siasn;

import id.asn.chassis.export.Column;
import id.asn.chassis.export.Table;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is exchanged with SIASN as tables; columns that SIASN takes keep SIASN's names in every language. */
final class SiasnTables {

    static final Table<SiasnRow> EXPORT = new Table<>(
            "siasn",
            List.of(
                    Column.text("riwayat", row -> row.riwayat().name()),
                    Column.text("employeeId", row -> row.employeeId().toString()),
                    Column.count("jenisDiklatId", SiasnRow::jenisDiklatId),
                    Column.text("jenisDiklat", SiasnRow::jenisDiklat),
                    Column.text("jenisKursusSertipikat", SiasnRow::jenisKursusSertipikat),
                    Column.text("namaKursus", SiasnRow::namaKursus),
                    Column.text("nomorSertipikat", SiasnRow::nomorSertipikat),
                    Column.text("institusiPenyelenggara", SiasnRow::institusiPenyelenggara),
                    Column.text("tanggalKursus", SiasnRow::tanggalKursus),
                    Column.text("tanggalSelesaiKursus", SiasnRow::tanggalSelesaiKursus),
                    Column.count("tahunKursus", SiasnRow::tahunKursus),
                    Column.count("jumlahJam", SiasnRow::jumlahJam),
                    Column.number("exactJp", row -> row.exactJp().value()),
                    Column.number("remainderJp", row -> row.remainderJp().value()),
                    Column.text("rounding", row -> row.rounding().name()),
                    Column.number(
                            "personRemainderJp", row -> row.personRemainderJp().value()),
                    Column.text("completionId", row -> row.completionId().toString())));

    static final Table<ReconciliationRow> RECONCILIATION = new Table<>(
            "siasn-reconciliation",
            List.of(
                    Column.text("state", row -> row.state().name()),
                    Column.number(
                            "rowNumber",
                            row -> row.rowNumber() == null ? null : java.math.BigDecimal.valueOf(row.rowNumber())),
                    Column.text("employeeId", row -> Objects.toString(row.employeeId(), null)),
                    Column.text("riwayat", row -> Objects.toString(row.riwayat(), null)),
                    Column.number(
                            "jenisDiklatId",
                            row -> row.jenisDiklatId() == null
                                    ? null
                                    : java.math.BigDecimal.valueOf(row.jenisDiklatId())),
                    Column.text("namaKursus", ReconciliationRow::namaKursus),
                    Column.text("nomorSertipikat", ReconciliationRow::nomorSertipikat),
                    Column.text("tanggalKursus", ReconciliationRow::tanggalKursus),
                    Column.text("tanggalSelesaiKursus", ReconciliationRow::tanggalSelesaiKursus),
                    Column.number(
                            "jumlahJam",
                            row -> row.jumlahJam() == null ? null : java.math.BigDecimal.valueOf(row.jumlahJam())),
                    Column.number(
                            "exactJp",
                            row -> row.exactJp() == null ? null : row.exactJp().value()),
                    Column.text("rounding", row -> Objects.toString(row.rounding(), null)),
                    Column.text("differences", ReconciliationRow::differencesText),
                    Column.text("verification", row -> Objects.toString(row.verification(), null)),
                    Column.text("completionId", row -> Objects.toString(row.completionId(), null))));

    private SiasnTables() {}

    /** One page, for the contract. */
    @Schema(name = "PageSiasnRow")
    record Listed(List<SiasnRow> items, @Nullable String next) {}

    /** One page, for the contract. */
    @Schema(name = "PageSiasnReconciliationRow")
    record ListedRows(
            List<ReconciliationRow> items, @Nullable String next) {}
}
