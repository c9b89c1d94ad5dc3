package id.asn.traininghours.siasn;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.imports.ImportFormat;
import id.asn.chassis.imports.ImportProblem;
import id.asn.chassis.imports.file.CsvRows;
import id.asn.chassis.imports.file.FileForm;
import id.asn.chassis.imports.file.SheetRow;
import id.asn.chassis.imports.file.SheetRows;
import id.asn.chassis.imports.file.XlsxRows;
import id.asn.chassis.imports.table.ColumnType;
import id.asn.chassis.imports.table.Fault;
import id.asn.chassis.imports.table.Header;
import id.asn.chassis.imports.table.HeaderCheck;
import id.asn.chassis.imports.table.HeaderFinder;
import id.asn.chassis.imports.table.ImportColumn;
import id.asn.chassis.imports.table.RowReading;
import id.asn.chassis.imports.table.TableRows;
import id.asn.chassis.web.BatchItems;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what SIASN has from the sheet that people download from it: the first one whose header is understood. */
@ApplicationScoped
class SiasnSheet {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.optional("nip", new ColumnType.Digits(18), "NIP Baru", "NIP Pegawai"),
            ImportColumn.optional("employeeId", new ColumnType.Text(36), "Id Pegawai", "Employee id"),
            ImportColumn.required("riwayat", ColumnType.Choice.of(Riwayat.class), "Jenis Riwayat"),
            ImportColumn.optional(
                    "jenisDiklatId", new ColumnType.Whole(1, 9_999), "Id Jenis Diklat", "Jenis Diklat Id"),
            ImportColumn.required(
                    "namaKursus",
                    new ColumnType.Text(500),
                    "Nama Kursus",
                    "Nama Diklat",
                    "Nama Pelatihan",
                    "Nama Kegiatan"),
            ImportColumn.optional(
                    "nomorSertipikat",
                    new ColumnType.Text(120),
                    "Nomor Sertipikat",
                    "Nomor Sertifikat",
                    "No Sertifikat",
                    "Nomor"),
            ImportColumn.required("tanggalKursus", new ColumnType.Day(), "Tanggal Mulai", "Tanggal"),
            ImportColumn.required("tanggalSelesaiKursus", new ColumnType.Day(), "Tanggal Selesai"),
            ImportColumn.required("jumlahJam", new ColumnType.Whole(0, 99_999), "Jumlah Jam", "Jumlah JP", "JP"));

    private final BatchItems items;

    SiasnSheet(BatchItems items) {
        this.items = items;
    }

    /** @throws id.asn.chassis.web.ProblemException 422 for a file that is none, or with the faults of the rows */
    List<UploadedRow> read(InputStream body, MediaType type) {
        boolean isWorkbook = type.isCompatible(MediaType.valueOf(MediaTypes.XLSX));
        try {
            Path file = Files.createTempFile("siasn-", ".part");
            try {
                Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
                if (Files.size(file) == 0) {
                    throw Problem.of(ImportProblem.IMPORT_EMPTY);
                }
                FileForm.check(file, isWorkbook ? ImportFormat.XLSX : ImportFormat.CSV);
                return isWorkbook
                        ? workbook(file)
                        : rows(() -> CsvRows.open(file)).orElseThrow(SiasnSheet::noHeader);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<UploadedRow> workbook(Path file) throws IOException {
        for (String sheet : XlsxRows.sheets(file)) {
            Optional<List<UploadedRow>> rows = rows(() -> XlsxRows.open(file, sheet));
            if (rows.isPresent()) {
                return rows.get();
            }
        }
        throw noHeader();
    }

    private Optional<List<UploadedRow>> rows(Opening opening) throws IOException {
        Optional<Header> header = header(opening);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        Intake intake = new Intake();
        try (TableRows rows = new TableRows(opening.open(), header.get(), COLUMNS, node -> node)) {
            for (RowReading row = rows.next(); row != null && intake.goesOn(); row = rows.next()) {
                take(row, intake);
            }
        }
        return Optional.of(intake.rows());
    }

    private static Optional<Header> header(Opening opening) throws IOException {
        List<SheetRow> head = new ArrayList<>();
        try (SheetRows rows = opening.open()) {
            for (SheetRow row = rows.next(); row != null && head.size() < HeaderFinder.ROWS; row = rows.next()) {
                head.add(row);
            }
        }
        return new HeaderFinder(COLUMNS)
                .find(head)
                .map(found -> HeaderCheck.of(found, COLUMNS).header());
    }

    private void take(RowReading row, Intake intake) {
        String pointer = "/rows/" + row.number();
        if (!row.isSound()) {
            row.faults().forEach(fault -> intake.refuse(problem(pointer, fault)));
            return;
        }
        intake.take(
                row.number(),
                pointer,
                items.read(List.of((ObjectNode) row.item()), SiasnEntry.class).getFirst());
    }

    private static FieldProblem problem(String pointer, Fault fault) {
        return new FieldProblem(
                pointer + "/" + fault.column(), fault.code(), fault.wording(), List.copyOf(fault.arguments()));
    }

    private static RuntimeException noHeader() {
        return Problem.of(
                ImportProblem.HEADER_MISSING,
                "riwayat, namaKursus, tanggalKursus, tanggalSelesaiKursus, jumlahJam",
                HeaderFinder.ROWS);
    }

    /** Opens the same rows again: the header is found before they are read. */
    private interface Opening {
        SheetRows open() throws IOException;
    }
}
