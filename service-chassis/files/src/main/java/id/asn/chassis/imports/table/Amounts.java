package id.asn.chassis.imports.table;

import id.asn.chassis.imports.file.SheetCell;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write them, with a decimal comma or point; never one that could be read in two ways. */
final class Amounts {

    private static final int DECIMALS = 2;
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,2})?");

    private static final Pattern WORDED = Pattern.compile("(\\p{L}+)[.:]?[ \\u00a0]*(\\d.*)");

    private Amounts() {}

    static Optional<BigDecimal> of(SheetCell cell, Set<String> wordsBefore) {
        return switch (cell) {
            case SheetCell.Amount amount -> ofNumber(amount.value());
            case SheetCell.Text text -> ofText(withoutWord(text.text(), wordsBefore));
            case SheetCell.Blank blank -> Optional.empty();
            case SheetCell.Faulty faulty -> Optional.empty();
            case SheetCell.Uncalculated formula -> Optional.empty();
        };
    }

    /** A cell of a spreadsheet is a number already: 2.500 is two and a half. */
    private static Optional<BigDecimal> ofNumber(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= DECIMALS && plain.precision() - plain.scale() <= 9
                ? Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain)
                : Optional.empty();
    }

    private static String withoutWord(String text, Set<String> words) {
        Matcher worded = WORDED.matcher(text);
        return worded.matches() && words.contains(worded.group(1).toLowerCase(Locale.ROOT)) ? worded.group(2) : text;
    }

    private static Optional<BigDecimal> ofText(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
