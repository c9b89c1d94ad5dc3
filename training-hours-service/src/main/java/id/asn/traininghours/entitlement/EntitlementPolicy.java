package id.asn.traininghours.entitlement;

import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.jp.Jp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The development right of one person and year. PNS: a floor per calendar year (PP 11/2017 art. 203). PPPK: a ceiling per
 * contract year, anchored on the contract's first day (PP 49/2018). Pure.
 */
public final class EntitlementPolicy {

    private EntitlementPolicy() {}

    /** The window that begins in the year; empty when the person was not employed in it. */
    public static Optional<EntitlementWindow> window(EntitlementRule rule, KnownEmployee employee, int year) {
        return switch (rule.period()) {
            case CALENDAR_YEAR ->
                Optional.of(new EntitlementWindow(year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            case CONTRACT_YEAR -> contractYear(employee, year);
        };
    }

    /** The window that a completion on the date counts for. */
    public static Optional<EntitlementWindow> windowOf(EntitlementRule rule, KnownEmployee employee, LocalDate date) {
        return window(rule, employee, date.getYear())
                .filter(window -> window.covers(date))
                .or(() -> window(rule, employee, date.getYear() - 1).filter(window -> window.covers(date)));
    }

    /** A floor is met or, at the pace of the days gone by, on track or at risk; a ceiling is only ever exceeded. */
    public static EntitlementStatus status(
            EntitlementRule rule, EntitlementWindow window, Jp verified, LocalDate today) {
        int difference = verified.compareTo(rule.requiredJp());
        return switch (rule.obligation()) {
            case CEILING ->
                difference > 0
                        ? EntitlementStatus.EXCEEDED
                        : difference == 0 ? EntitlementStatus.MET : EntitlementStatus.ON_TRACK;
            case FLOOR ->
                difference >= 0
                        ? EntitlementStatus.MET
                        : isOnPace(rule, window, verified, today)
                                ? EntitlementStatus.ON_TRACK
                                : EntitlementStatus.AT_RISK;
        };
    }

    /** What is still owed under a floor, or still allowed under a ceiling. */
    public static Jp remaining(EntitlementRule rule, Jp verified) {
        Jp left = rule.requiredJp().minus(verified);
        return left.isPositive() ? left : Jp.ZERO;
    }

    private static boolean isOnPace(EntitlementRule rule, EntitlementWindow window, Jp verified, LocalDate today) {
        BigDecimal reached = verified.value().multiply(BigDecimal.valueOf(window.days()));
        BigDecimal due = rule.requiredJp().value().multiply(BigDecimal.valueOf(window.daysElapsed(today)));
        return reached.compareTo(due) >= 0;
    }

    /** Contract years run from anniversary to anniversary; the last ends with the contract. */
    private static Optional<EntitlementWindow> contractYear(KnownEmployee employee, int year) {
        LocalDate anchor = employee.contractFrom() == null ? employee.employedFrom() : employee.contractFrom();
        LocalDate from = anchor.plusYears(year - anchor.getYear());
        LocalDate next = anchor.plusYears(year - anchor.getYear() + 1);
        LocalDate end =
                employee.contractTo() != null && employee.contractTo().isBefore(next) ? employee.contractTo() : next;
        boolean served = from.isBefore(end) && employee.employedFrom().isBefore(end);
        return served ? Optional.of(new EntitlementWindow(year, from, end.minusDays(1))) : Optional.empty();
    }
}
