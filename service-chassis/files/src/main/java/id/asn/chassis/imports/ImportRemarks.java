package id.asn.chassis.imports;

import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.JsonRows;
import id.asn.chassis.bulk.Remark;
import id.asn.chassis.imports.table.RowReading;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What is to be said of rows that were taken over, in the database. */
@ApplicationScoped
class ImportRemarks {

    private final Jdbi jdbi;
    private final JsonRows json;
    private final ImportQueries imports;
    private final ImportTexts texts;

    ImportRemarks(Jdbi jdbi, JsonRows json, ImportQueries imports, ImportTexts texts) {
        this.jdbi = jdbi;
        this.json = json;
        this.imports = imports;
        this.texts = texts;
    }

    /** @param sound the rows that were judged, by the index of their outcomes */
    void record(ImportRun run, List<RowReading> sound, List<ItemOutcome> outcomes) {
        List<RemarkRow> rows = outcomes.stream()
                .filter(ItemOutcome.Kept.class::isInstance)
                .map(ItemOutcome.Kept.class::cast)
                .flatMap(kept -> rows(run, sound.get(kept.index()).number(), kept).stream())
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into import_remark
                            (import_id, agency_code, row_number, ordinal, outcome, item_id, code, arguments)
                        select :id, :agency, r.*
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r (row_number int, ordinal int, outcome text, item_id uuid, code text, arguments text[])
                        """)
                .bind("id", run.id())
                .bind("agency", run.agencyCode())
                .bind("rows", json.of(rows))
                .execute());
    }

    private static List<RemarkRow> rows(ImportRun run, int rowNumber, ItemOutcome.Kept kept) {
        List<RemarkRow> rows = new ArrayList<>();
        for (Remark remark : kept.remarks()) {
            rows.add(new RemarkRow(
                    rowNumber,
                    rows.size(),
                    remark.outcome(),
                    kept.toldId(run.dryRun()),
                    remark.code(),
                    remark.arguments()));
        }
        return rows;
    }

    @UseCase
    Page<ImportRemarkView> page(UUID importId, PageRequest page) {
        imports.one(importId);
        List<RemarkRow> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select row_number, ordinal, outcome, item_id, code, arguments
                        from import_remark
                        where import_id = :id and (row_number, ordinal) > (:row, :ordinal)
                        order by row_number, ordinal
                        limit :most
                        """)
                .bind("id", importId)
                .bind(
                        "row",
                        page.cursor()
                                .map(cursor -> ImportErrorQueries.number(cursor, 0))
                                .orElse(0))
                .bind(
                        "ordinal",
                        page.cursor()
                                .map(cursor -> ImportErrorQueries.number(cursor, 1))
                                .orElse(-1))
                .bind("most", page.limit() + 1)
                .mapTo(RemarkRow.class)
                .list());
        return Page.of(
                        rows,
                        page.limit(),
                        row -> Cursor.of(String.valueOf(row.rowNumber()), String.valueOf(row.ordinal())))
                .map(row -> new ImportRemarkView(
                        row.rowNumber(),
                        row.outcome(),
                        row.itemId(),
                        row.code(),
                        texts.error(row.code(), row.arguments())));
    }

    /** A remark as it is stored. */
    record RemarkRow(
            int rowNumber,
            int ordinal,
            String outcome,
            @Nullable UUID itemId,
            String code,
            List<String> arguments) {}
}
