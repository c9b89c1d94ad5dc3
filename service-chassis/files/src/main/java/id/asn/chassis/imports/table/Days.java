package id.asn.chassis.imports.table;

import id.asn.chassis.imports.file.SheetCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them: serials of a spreadsheet, year first or day first with any separator, months in Indonesian or
 * English. Never month first, never years of two digits: those are guesses.
 */
final class Days {

    private static final LocalDate SERIAL_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SERIAL_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LARGEST_SERIAL = BigDecimal.valueOf(109_575);

    private static final String TIME =
            "(?:[T ]\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})" + TIME);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\d{1,2})[-/. ]+(\\p{L}{3,})[-/. ,]+(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:[.,]\\d+)?");

    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "january", "jan"),
            List.of("februari", "february", "feb", "pebruari", "peb"),
            List.of("maret", "march", "mar", "mrt"),
            List.of("april", "apr"),
            List.of("mei", "may"),
            List.of("juni", "june", "jun"),
            List.of("juli", "july", "jul"),
            List.of("agustus", "august", "agu", "agt", "ags", "aug", "agst"),
            List.of("september", "sep", "sept"),
            List.of("oktober", "october", "okt", "oct"),
            List.of("november", "nopember", "nov", "nop"),
            List.of("desember", "december", "des", "dec"));

    private static final Map<String, Integer> MONTH_NUMBERS = monthNumbers();

    private Days() {}

    static Optional<LocalDate> of(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Amount amount -> ofSerial(amount.value(), amount.since1904());
            case SheetCell.Text text -> ofText(text.text());
            case SheetCell.Blank blank -> Optional.empty();
            case SheetCell.Faulty faulty -> Optional.empty();
            case SheetCell.Uncalculated formula -> Optional.empty();
        };
    }

    private static Optional<LocalDate> ofSerial(BigDecimal serial, boolean since1904) {
        if (serial.signum() <= 0 || serial.compareTo(LARGEST_SERIAL) > 0) {
            // A number of eight digits may still be a date without separators.
            return ofText(serial.stripTrailingZeros().toPlainString());
        }
        int days = serial.setScale(0, RoundingMode.DOWN).intValueExact();
        return Optional.of((since1904 ? SERIAL_1904 : SERIAL_1900).plusDays(days));
    }

    private static Optional<LocalDate> ofText(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), number(yearFirst, 2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), number(dayFirst, 2), dayFirst.group(1));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), number(compact, 2), compact.group(3));
        }
        Matcher named = NAMED_MONTH.matcher(text);
        if (named.matches()) {
            return day(
                    named.group(3),
                    MONTH_NUMBERS.getOrDefault(named.group(2).toLowerCase(Locale.ROOT), 0),
                    named.group(1));
        }
        return SERIAL.matcher(text).matches()
                ? ofSerial(new BigDecimal(text.replace(',', '.')), false)
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> monthNumbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String name : MONTHS.get(i)) {
                numbers.put(name, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
