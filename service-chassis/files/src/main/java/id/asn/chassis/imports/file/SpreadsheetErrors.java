package id.asn.chassis.imports.file;

import java.util.Set;

/** The errors that spreadsheets write into cells, also when they save as CSV. */
final class SpreadsheetErrors {

    private static final Set<String> ERRORS = Set.of(
            "#REF!",
            "#N/A",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NULL!",
            "#NUM!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#GETTING_DATA");

    private SpreadsheetErrors() {}

    static boolean isOne(String text) {
        return text.startsWith("#") && ERRORS.contains(text);
    }
}
