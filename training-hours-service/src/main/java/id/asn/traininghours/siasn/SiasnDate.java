package id.asn.traininghours.siasn;

import id.asn.chassis.timetravel.CivilYears;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates as SIASN writes them, {@code dd-MM-yyyy}; ISO dates are read as well. */
final class SiasnDate {

    static final String PATTERN = "[0-9]{2}-[0-9]{2}-[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int DAY_FIRST = 2;

    private SiasnDate() {}

    static String of(LocalDate date) {
        return WRITTEN.format(date);
    }

    /** Empty for a day that never was, such as the 31st of February. */
    static Optional<LocalDate> read(String text) {
        try {
            LocalDate date = text.indexOf('-') == DAY_FIRST ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text);
            return Optional.of(date).filter(CivilYears::hold);
        } catch (DateTimeException neverWas) {
            return Optional.empty();
        }
    }
}
