package id.asn.traininghours.entitlement;

import id.asn.traininghours.jp.Jp;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The share of an activity's hours that belongs to the days of a window. Pure. */
final class CrossYearPolicy {

    private CrossYearPolicy() {}

    /** By days, so rounded that the shares of windows without a gap between them add up to the hours. */
    static Jp share(Jp credited, LocalDate start, LocalDate end, PersonWindow window) {
        return until(window.to(), credited, start, end)
                .minus(until(window.from().minusDays(1), credited, start, end));
    }

    private static Jp until(LocalDate day, Jp credited, LocalDate start, LocalDate end) {
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        long gone = Math.clamp(ChronoUnit.DAYS.between(start, day) + 1, 0, days);
        return Jp.rounded(credited.value()
                .multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(days), MathContext.DECIMAL64));
    }
}
