package id.asn.chassis.imports.file;

import java.math.BigDecimal;

/** A cell as the file has it, before anybody asks what it means. */
public sealed interface SheetCell {

    /** Nothing, or white space only. */
    record Blank() implements SheetCell {}

    /** Text without white space around it. */
    record Text(String text) implements SheetCell {}

    /**
     * A number of a spreadsheet: an amount, a date's serial, or a code that lost its zeros.
     *
     * @param since1904 the workbook counts days from 1904 instead of 1900
     */
    record Amount(BigDecimal value, boolean since1904) implements SheetCell {}

    /** An error of the spreadsheet, such as {@code #REF!}. */
    record Faulty(String error) implements SheetCell {}

    /** A formula without a result: the program that wrote the file never reckoned it. */
    record Uncalculated() implements SheetCell {}

    static SheetCell text(String raw) {
        String text = Blanks.trim(raw);
        if (text.isEmpty()) {
            return new Blank();
        }
        return SpreadsheetErrors.isOne(text) ? new Faulty(text) : new Text(text);
    }

    /** What a person would read in the cell. */
    default String shown() {
        return switch (this) {
            case Blank blank -> "";
            case Text text -> text.text();
            case Amount amount -> amount.value().stripTrailingZeros().toPlainString();
            case Faulty faulty -> faulty.error();
            case Uncalculated formula -> "";
        };
    }
}
