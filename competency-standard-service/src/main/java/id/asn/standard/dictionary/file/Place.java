package id.asn.standard.dictionary.file;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file: row and column of a table, or the JSON pointer of a document.
 *
 * @param row as a spreadsheet shows it, from 1
 * @param column as the sender calls it
 */
record Place(
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String pointer) {

    static Place cell(int row, String column) {
        return new Place(row, column, null);
    }

    static Place at(String pointer) {
        return new Place(null, null, pointer);
    }
}
