package id.asn.chassis.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.imports.ImportHead.Head;
import id.asn.chassis.imports.table.Advice;
import id.asn.chassis.imports.table.ColumnType;
import id.asn.chassis.imports.table.ImportColumn;
import id.asn.chassis.imports.table.ImportRows;
import id.asn.chassis.imports.table.RowReading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file as an import of a kind with one column of each type reads it. */
record ReadFile(Head head, List<RowReading> rows) {

    static ReadFile of(ImportFormat format, byte[] bytes) throws IOException {
        return of(format, bytes, null);
    }

    static ReadFile of(ImportFormat format, byte[] bytes, @Nullable String sheet) throws IOException {
        return of(format, bytes, sheet, Map.of());
    }

    static ReadFile of(ImportFormat format, byte[] bytes, @Nullable String sheet, Map<String, String> values)
            throws IOException {
        ImportHead heads = new ImportHead(JsonMapper.builder().build());
        Path file = Files.createTempFile("import-test", null);
        try {
            Files.write(file, bytes);
            Head head = heads.inspect(file, format, sheet, new OfEachType(), values);
            List<RowReading> rows = new ArrayList<>();
            try (ImportRows reading = heads.open(file, format, head.sheet(), head.header(), new OfEachType())) {
                for (RowReading row = reading.next(); row != null; row = reading.next()) {
                    rows.add(row);
                }
            }
            return new ReadFile(head, rows);
        } finally {
            Files.delete(file);
        }
    }

    RowReading row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst().orElseThrow();
    }

    /** What stands in a field of a row. */
    String value(int row, String field) {
        return row(row).item().path(field).asText();
    }

    List<String> codes(int row) {
        return row(row).faults().stream().map(fault -> fault.code()).toList();
    }

    /** What the sender is advised to do about the first error of a row. */
    Advice advice(int row) {
        return Objects.requireNonNull(row(row).faults().getFirst().suggestion()).advice();
    }

    /** The kind. */
    private static final class OfEachType implements ImportKind {
        @Override
        public String name() {
            return "OF_EACH_TYPE";
        }

        @Override
        public String scope() {
            return "standards:write";
        }

        @Override
        public List<ImportColumn> columns() {
            return List.of(
                    ImportColumn.required("code", new ColumnType.Code(40), "kode jabatan"),
                    ImportColumn.optional("nip", new ColumnType.Digits(18)),
                    ImportColumn.optional("name", new ColumnType.Text(50), "nama"),
                    ImportColumn.optional("from", new ColumnType.Day(), "kontrak mulai", "tmt"),
                    ImportColumn.optional("to", new ColumnType.LastDay(), "kontrak selesai"),
                    ImportColumn.optional("jobClass", new ColumnType.Whole(1, 17), "kelas jabatan"),
                    ImportColumn.optional("kind", new ColumnType.Choice(Map.of("pns", "PNS", "pppk", "PPPK"))),
                    ImportColumn.optional(
                            "amount",
                            new ColumnType.Amount(new BigDecimal("0.01"), new BigDecimal("99999.99"), Set.of("jp")),
                            "jumlah jp"),
                    ImportColumn.optional("urusan", new ColumnType.Codes(20)));
        }

        /** A mark for each letter of the alphabet that the file names in full: {@code Mark A}. */
        @Override
        public List<ImportColumn> columnsAmong(Collection<String> texts) {
            return Stream.concat(
                            columns().stream(),
                            texts.stream()
                                    .filter(text -> text.matches("Mark [A-Z]"))
                                    .map(text -> ImportColumn.optional(
                                            text, new ColumnType.Amount(BigDecimal.ZERO, BigDecimal.TEN))))
                    .toList();
        }

        @Override
        public List<List<String>> uniqueFields(ImportFormat format) {
            return List.of(List.of("code"));
        }

        @Override
        public List<ItemOutcome> take(String agencyCode, List<JsonNode> items) {
            throw new UnsupportedOperationException("only read");
        }
    }
}
