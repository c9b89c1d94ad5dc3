package id.asn.chassis.imports.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import id.asn.chassis.imports.ImportProblem;
import id.asn.chassis.imports.file.Blanks;
import id.asn.chassis.imports.file.SheetCell;
import id.asn.chassis.timetravel.CivilYears;
import id.asn.chassis.web.ProblemType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one cell as what its column says it is. */
final class CellReader {

    private static final Pattern BETWEEN_CODES = Pattern.compile("[;,|\\n\\r]+");
    private static final Pattern LINE_BREAKS = Pattern.compile("[ ]*[\\r\\n\\t]+[ ]*");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}(?:[.,]0+)?");

    private CellReader() {}

    /** What came of a cell. */
    sealed interface Reading {
        Reading ABSENT = new Absent();

        record Value(JsonNode node) implements Reading {}

        record Absent() implements Reading {}

        record Bad(Fault fault) implements Reading {}
    }

    /** @param name how the sender calls the column */
    static Reading read(SheetCell cell, ImportColumn column, String name) {
        return switch (cell) {
            case SheetCell.Blank blank -> absent(column, name);
            case SheetCell.Faulty faulty ->
                bad(name, ImportProblem.CELL_SPREADSHEET_ERROR, Suggestion.of(Advice.PASTE_VALUE), faulty.error());
            case SheetCell.Uncalculated formula ->
                bad(name, ImportProblem.CELL_UNCALCULATED, Suggestion.of(Advice.PASTE_VALUE));
            case SheetCell.Text text when isNothing(text.text(), column) -> absent(column, name);
            case SheetCell.Text text -> readFull(cell, column, name);
            case SheetCell.Amount amount -> readFull(cell, column, name);
        };
    }

    /** A dash in an optional column says that there is nothing. */
    private static boolean isNothing(String text, ImportColumn column) {
        return !column.required() && (text.equals("-") || text.equals("–") || text.equals("—"));
    }

    private static Reading absent(ImportColumn column, String name) {
        return column.required()
                ? bad(name, ImportProblem.CELL_REQUIRED, Suggestion.of(Advice.FILL_IN))
                : Reading.ABSENT;
    }

    private static Reading readFull(SheetCell cell, ImportColumn column, String name) {
        return switch (column.type()) {
            case ColumnType.Text text -> text(cell.shown(), text.longest(), name);
            case ColumnType.Code code -> code(cell, code.longest(), name);
            case ColumnType.Codes codes -> codes(cell, codes.longest(), name);
            case ColumnType.Digits digits -> digits(cell, digits.count(), name);
            case ColumnType.Day day -> day(cell, 0, name);
            case ColumnType.LastDay last -> day(cell, 1, name);
            case ColumnType.Whole whole -> whole(cell.shown(), whole, name);
            case ColumnType.Amount amount -> amount(cell, amount, name);
            case ColumnType.Choice choice -> choice(cell.shown(), choice, name);
        };
    }

    /** Line breaks inside a cell are how people wrap a long title. */
    private static Reading text(String written, int longest, String name) {
        String text = LINE_BREAKS.matcher(written).replaceAll(" ");
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return bad(name, ImportProblem.CELL_NOT_PLAIN, null);
        }
        return text.length() > longest
                ? bad(name, ImportProblem.CELL_TOO_LONG, Suggestion.of(Advice.SHORTEN, longest), text.length(), longest)
                : new Reading.Value(TextNode.valueOf(text));
    }

    private static Reading code(SheetCell cell, int longest, String name) {
        return LostDigits.in(cell) ? digitsLost(name) : text(cell.shown(), longest, name);
    }

    private static Reading codes(SheetCell cell, int longest, String name) {
        ArrayNode codes = JsonNodeFactory.instance.arrayNode();
        for (String part : BETWEEN_CODES.splitAsStream(cell.shown()).toList()) {
            String code = Blanks.trim(part);
            if (code.length() > longest) {
                return bad(
                        name,
                        ImportProblem.CELL_TOO_LONG,
                        Suggestion.of(Advice.SHORTEN, longest),
                        code.length(),
                        longest);
            }
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        return new Reading.Value(codes);
    }

    /** Spaces and the apostrophe that marks a number as text do not count. */
    private static Reading digits(SheetCell cell, int count, String name) {
        if (LostDigits.in(cell)) {
            return digitsLost(name);
        }
        String digits = cell.shown().replaceAll("[\\s\\u00a0'’.-]", "");
        boolean sound = digits.length() == count && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return sound
                ? new Reading.Value(TextNode.valueOf(digits))
                : bad(
                        name,
                        ImportProblem.CELL_DIGITS,
                        Suggestion.of(Advice.DIGITS_ONLY, count),
                        count,
                        digits.length());
    }

    private static Reading digitsLost(String name) {
        return bad(name, ImportProblem.CELL_DIGITS_LOST, Suggestion.of(Advice.AS_TEXT));
    }

    private static Reading day(SheetCell cell, int daysLater, String name) {
        Optional<LocalDate> day = Days.of(cell);
        if (day.isEmpty()) {
            return bad(name, ImportProblem.CELL_NO_DATE, Suggestion.of(Advice.DATE_FORMS));
        }
        LocalDate date = day.get().plusDays(daysLater);
        return CivilYears.hold(date)
                ? new Reading.Value(TextNode.valueOf(date.toString()))
                : bad(name, ImportProblem.CELL_DATE_RANGE, null, day.get());
    }

    private static Reading whole(String text, ColumnType.Whole whole, String name) {
        if (!WHOLE.matcher(text).matches()) {
            return bad(
                    name,
                    ImportProblem.CELL_NO_INTEGER,
                    Suggestion.of(Advice.WHOLE_NUMBER, whole.least(), whole.most()));
        }
        int number = Integer.parseInt(text.replaceAll("[.,]0+$", ""));
        return number < whole.least() || number > whole.most()
                ? bad(
                        name,
                        ImportProblem.CELL_INTEGER_RANGE,
                        Suggestion.of(Advice.WHOLE_NUMBER, whole.least(), whole.most()),
                        number,
                        whole.least(),
                        whole.most())
                : new Reading.Value(IntNode.valueOf(number));
    }

    private static Reading amount(SheetCell cell, ColumnType.Amount type, String name) {
        Suggestion range = Suggestion.of(Advice.AMOUNT, type.least(), type.most());
        Optional<BigDecimal> amount = Amounts.of(cell, type.wordsBefore());
        if (amount.isEmpty()) {
            return bad(name, ImportProblem.CELL_NO_AMOUNT, range);
        }
        return amount.get().compareTo(type.least()) < 0 || amount.get().compareTo(type.most()) > 0
                ? bad(name, ImportProblem.CELL_AMOUNT_RANGE, range, type.least(), type.most())
                : new Reading.Value(DecimalNode.valueOf(amount.get()));
    }

    private static Reading choice(String text, ColumnType.Choice choice, String name) {
        String value = choice.values().get(HeaderName.of(text));
        if (value != null) {
            return new Reading.Value(TextNode.valueOf(value));
        }
        Suggestion suggestion = Nearest.to(text, choice.values().values())
                .orElseGet(() -> Suggestion.of(
                        Advice.ONE_OF,
                        String.join(
                                ", ",
                                choice.values().values().stream().distinct().toList())));
        return bad(name, ImportProblem.CELL_NOT_IN_LIST, suggestion, shortened(text));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static Reading bad(String name, ProblemType type, @Nullable Suggestion suggestion, Object... arguments) {
        return new Reading.Bad(Fault.of(name, type, suggestion, arguments));
    }
}
