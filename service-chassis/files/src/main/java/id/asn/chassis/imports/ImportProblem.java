package id.asn.chassis.imports;

import id.asn.chassis.web.ProblemType;

/** What can be wrong with a file, a row or a cell; the texts stand in {@code import-problems.properties}. */
public enum ImportProblem implements ProblemType {
    IMPORT_KIND_UNKNOWN(422),
    IMPORT_FORMAT_NOT_TAKEN(415),
    IMPORT_EMPTY(422),
    IMPORT_TYPE_MISMATCH(422),
    IMPORT_PROTECTED(422),
    IMPORT_UNREADABLE(422),
    IMPORT_EXPANDS(422),
    IMPORT_SHEET_UNKNOWN(422),
    IMPORT_HEADER_REFUSED(422),
    HEADER_MISSING(422),
    COLUMN_REQUIRED(422),
    COLUMN_REPEATED(422),
    COLUMN_FORBIDDEN(422),
    VALUE_WITHOUT_COLUMN(422),
    IMPORT_BROKEN(500),
    IMPORT_ROWS_PURGED(410),
    CELL_REQUIRED(422),
    CELL_TOO_LONG(422),
    CELL_NOT_PLAIN(422),
    CELL_NO_DATE(422),
    CELL_DATE_RANGE(422),
    CELL_NO_INTEGER(422),
    CELL_INTEGER_RANGE(422),
    CELL_NO_AMOUNT(422),
    CELL_AMOUNT_RANGE(422),
    CELL_NOT_IN_LIST(422),
    CELL_DIGITS(422),
    CELL_DIGITS_LOST(422),
    CELL_SPREADSHEET_ERROR(422),
    CELL_UNCALCULATED(422),
    ROW_REPEATED(422),
    ROWS_SCATTERED(422),
    ROW_UNREADABLE(422),
    GROUP_REFUSED(422),
    ROW_CONFLICT(409);

    private final int status;

    ImportProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }
}
