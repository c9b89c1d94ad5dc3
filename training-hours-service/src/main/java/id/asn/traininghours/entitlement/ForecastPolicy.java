package id.asn.traininghours.entitlement;

import id.asn.traininghours.jp.Jp;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the pace of the days gone by leads to, seen from a day. Only verified hours make the pace. Pure. */
final class ForecastPolicy {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private ForecastPolicy() {}

    static Forecast forecast(Obligation obligation, Jp due, EntitlementWindow window, Jp verified, LocalDate asOf) {
        long elapsed = window.daysElapsed(asOf);
        long left = window.days() - elapsed;
        Jp missing = EntitlementPolicy.remaining(due, verified);
        return new Forecast(
                asOf,
                expected(window, verified, elapsed),
                missing.isPositive() && left > 0 ? reachedOn(due, window, verified, elapsed) : null,
                obligation == Obligation.FLOOR && missing.isPositive() && left > 0
                        ? neededAMonth(missing, left)
                        : null);
    }

    private static Jp expected(EntitlementWindow window, Jp verified, long elapsed) {
        return elapsed == 0
                ? verified
                : Jp.rounded(verified.value()
                        .multiply(BigDecimal.valueOf(window.days()))
                        .divide(BigDecimal.valueOf(elapsed), MathContext.DECIMAL64));
    }

    /** The first day on which the pace has reached what is due; none without a pace, or when more than a year late. */
    private static @Nullable LocalDate reachedOn(Jp due, EntitlementWindow window, Jp verified, long elapsed) {
        if (elapsed == 0 || !verified.isPositive()) {
            return null;
        }
        BigDecimal days =
                due.value().multiply(BigDecimal.valueOf(elapsed)).divide(verified.value(), 0, RoundingMode.CEILING);
        return days.compareTo(BigDecimal.valueOf(window.days() + 366)) > 0
                ? null
                : window.from().plusDays(days.longValueExact() - 1);
    }

    /** A month is a twelfth of 365 days; with less than one left, all that is missing. Rounded up to the hundredth. */
    private static Jp neededAMonth(Jp missing, long left) {
        BigDecimal month = BigDecimal.valueOf(365).divide(MONTHS, MathContext.DECIMAL64);
        BigDecimal months = BigDecimal.valueOf(left).divide(month, MathContext.DECIMAL64);
        return months.compareTo(BigDecimal.ONE) <= 0
                ? missing
                : new Jp(missing.value().divide(months, 2, RoundingMode.CEILING));
    }
}
