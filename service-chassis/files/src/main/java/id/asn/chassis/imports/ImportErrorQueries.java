package id.asn.chassis.imports;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads what is wrong with the rows of an import, and the refused rows themselves. */
@ApplicationScoped
@UseCase
class ImportErrorQueries {

    private static final int AT_ONCE = 1_000;

    private final Jdbi jdbi;
    private final ImportQueries imports;
    private final ImportRecords records;
    private final ImportTexts texts;
    private final Audit audit;

    ImportErrorQueries(Jdbi jdbi, ImportQueries imports, ImportRecords records, ImportTexts texts, Audit audit) {
        this.jdbi = jdbi;
        this.imports = imports;
        this.records = records;
        this.texts = texts;
        this.audit = audit;
    }

    /** A refused row with the place of its errors. */
    record RefusedRow(int rowNumber, List<String> cells) {}

    /** The table that an error workbook shows. */
    record RefusedTable(ImportRun run, ImportView view) {}

    Page<ImportErrorView> page(UUID importId, PageRequest page) {
        imports.one(importId);
        int row = page.cursor().map(cursor -> number(cursor, 0)).orElse(0);
        int ordinal = page.cursor().map(cursor -> number(cursor, 1)).orElse(-1);
        List<ErrorRow> rows = errors(importId, row, ordinal, page.limit() + 1);
        return Page.of(
                        rows,
                        page.limit(),
                        error -> Cursor.of(String.valueOf(error.rowNumber()), String.valueOf(error.ordinal())))
                .map(this::view);
    }

    /** All errors in their order, of one moment. */
    void forEach(UUID importId, Consumer<? super ImportErrorView> consumer) {
        imports.one(importId);
        List<ErrorRow> errors = errors(importId, 0, -1, AT_ONCE);
        while (!errors.isEmpty()) {
            errors.stream().map(this::view).forEach(consumer);
            ErrorRow last = errors.getLast();
            errors = errors(importId, last.rowNumber(), last.ordinal(), AT_ONCE);
        }
    }

    /** Rows after a place, in their order. */
    private List<ErrorRow> errors(UUID importId, int afterRow, int afterOrdinal, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select row_number, ordinal, column_name, code, arguments, wording, advice, advice_arguments
                        from import_error
                        where import_id = :id and (row_number, ordinal) > (:row, :ordinal)
                        order by row_number, ordinal
                        limit :most
                        """)
                .bind("id", importId)
                .bind("row", afterRow)
                .bind("ordinal", afterOrdinal)
                .bind("most", most)
                .mapTo(ErrorRow.class)
                .list());
    }

    /**
     * Begins the download of refused rows; it is in the audit trail, because they may be personal data.
     *
     * @throws id.asn.chassis.web.ProblemException 410 when they were deleted after their time of retention
     */
    RefusedTable table(UUID importId) {
        ImportView view = imports.one(importId);
        ImportRun run = records.header(importId);
        if (records.isPurged(importId)) {
            throw Problem.of(ImportProblem.IMPORT_ROWS_PURGED);
        }
        audit.record(
                "IMPORT_REFUSED_ROWS_READ",
                "import",
                importId.toString(),
                view.agencyCode(),
                Map.of("rows", view.rows().rejected()));
        return new RefusedTable(run, view);
    }

    List<RefusedRow> refused(UUID importId, int afterRow, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select row_number, cells from import_refused_row
                        where import_id = :id and row_number > :row
                        order by row_number
                        limit :most
                        """)
                .bind("id", importId)
                .bind("row", afterRow)
                .bind("most", most)
                .mapTo(RefusedRow.class)
                .list());
    }

    /** The errors of the rows up to one of them. */
    List<ErrorRow> errorsOf(UUID importId, int afterRow, int toRow) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select row_number, ordinal, column_name, code, arguments, wording, advice, advice_arguments
                        from import_error
                        where import_id = :id and row_number > :after and row_number <= :to
                        order by row_number, ordinal
                        """)
                .bind("id", importId)
                .bind("after", afterRow)
                .bind("to", toRow)
                .mapTo(ErrorRow.class)
                .list());
    }

    ImportErrorView view(ErrorRow error) {
        return new ImportErrorView(
                error.rowNumber(),
                error.columnName(),
                error.code(),
                error.wording() == null ? texts.error(error.code(), error.arguments()) : error.wording(),
                error.advice() == null
                        ? null
                        : texts.text(
                                error.advice(), error.adviceArguments() == null ? List.of() : error.adviceArguments()));
    }

    static int number(Cursor cursor, int part) {
        try {
            return Integer.parseInt(cursor.part(part));
        } catch (NumberFormatException notANumber) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }

    /** An error as it is stored. */
    record ErrorRow(
            int rowNumber,
            int ordinal,
            String columnName,
            String code,
            List<String> arguments,
            @Nullable String wording,
            @Nullable String advice,
            @Nullable List<String> adviceArguments) {}
}
