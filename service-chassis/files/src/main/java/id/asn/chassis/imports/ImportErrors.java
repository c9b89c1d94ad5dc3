package id.asn.chassis.imports;

import id.asn.chassis.bulk.JsonRows;
import id.asn.chassis.imports.table.Fault;
import id.asn.chassis.imports.table.RowReading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What is wrong with the rows of an import, in the database. */
@ApplicationScoped
class ImportErrors {

    private final Jdbi jdbi;
    private final JsonRows json;

    ImportErrors(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** @param refused the faults of each refused row */
    void record(ImportRun run, Map<RowReading, List<Fault>> refused) {
        if (refused.isEmpty()) {
            return;
        }
        List<ErrorRow> errors = new ArrayList<>();
        List<RefusedRow> rows = new ArrayList<>();
        refused.forEach((row, faults) -> {
            rows.add(new RefusedRow(
                    row.number(),
                    row.cells().stream().map(ImportErrors::storable).toList()));
            for (int i = 0; i < faults.size(); i++) {
                errors.add(ErrorRow.of(row.number(), i, faults.get(i)));
            }
        });
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into import_error (import_id, agency_code, row_number, ordinal, column_name, code, arguments,
                                wording, advice, advice_arguments)
                            select :id, :agency, r.*
                            from jsonb_to_recordset(cast(:rows as jsonb))
                                as r (row_number int, ordinal int, column_name text, code text, arguments text[],
                                      wording text, advice text, advice_arguments text[])
                            """)
                    .bind("id", run.id())
                    .bind("agency", run.agencyCode())
                    .bind("rows", json.of(errors))
                    .execute();
            handle.createUpdate("""
                            insert into import_refused_row (import_id, agency_code, row_number, cells)
                            select :id, :agency, r.row_number, r.cells
                            from jsonb_to_recordset(cast(:rows as jsonb)) as r (row_number int, cells text[])
                            """)
                    .bind("id", run.id())
                    .bind("agency", run.agencyCode())
                    .bind("rows", json.of(rows))
                    .execute();
        });
    }

    private record RefusedRow(int rowNumber, List<String> cells) {}

    private record ErrorRow(
            int rowNumber,
            int ordinal,
            String columnName,
            String code,
            List<String> arguments,
            @Nullable String wording,
            @Nullable String advice,
            @Nullable List<String> adviceArguments) {

        static ErrorRow of(int rowNumber, int ordinal, Fault fault) {
            var suggestion = fault.suggestion();
            return new ErrorRow(
                    rowNumber,
                    ordinal,
                    storable(fault.column()),
                    fault.code(),
                    fault.arguments().stream().map(ImportErrors::storable).toList(),
                    fault.wording(),
                    suggestion == null ? null : suggestion.advice().name(),
                    suggestion == null ? null : suggestion.arguments());
        }
    }

    /** PostgreSQL holds neither NUL nor half a surrogate pair. */
    private static String storable(String text) {
        StringBuilder storable = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> character != 0 && !(character >= 0xd800 && character <= 0xdfff))
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }
}
