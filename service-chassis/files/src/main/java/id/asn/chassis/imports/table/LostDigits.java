package id.asn.chassis.imports.table;

import id.asn.chassis.imports.file.SheetCell;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers of a spreadsheet keep fifteen digits: of a longer code the ones behind are gone, and nobody can tell which they were. */
final class LostDigits {

    /** What a spreadsheet shows of such a number; also after saving as CSV. */
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d{1,2}");

    private static final int DIGITS_KEPT = 15;

    private LostDigits() {}

    static boolean in(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Amount amount -> integerDigits(amount.value()) > DIGITS_KEPT;
            case SheetCell.Text text -> SCIENTIFIC.matcher(text.text()).matches();
            case SheetCell.Blank blank -> false;
            case SheetCell.Faulty faulty -> false;
            case SheetCell.Uncalculated formula -> false;
        };
    }

    private static int integerDigits(BigDecimal number) {
        return number.precision() - number.scale();
    }
}
