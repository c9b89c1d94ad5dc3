package id.asn.traininghours.entitlement;

import id.asn.traininghours.jp.Jp;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How hours compare with what is owed or allowed. Pure. */
final class EntitlementPolicy {

    private EntitlementPolicy() {}

    /**
     * A floor is met or, at the pace of the days gone by, on track or at risk; a ceiling is only ever exceeded.
     *
     * @param due what is to be reached, or not to be passed, with hours of the window itself
     */
    static EntitlementStatus status(
            Obligation obligation, Jp due, EntitlementWindow window, Jp verified, LocalDate today) {
        int difference = verified.compareTo(due);
        return switch (obligation) {
            case CEILING ->
                difference > 0
                        ? EntitlementStatus.EXCEEDED
                        : difference == 0 ? EntitlementStatus.MET : EntitlementStatus.ON_TRACK;
            case FLOOR ->
                difference >= 0
                        ? EntitlementStatus.MET
                        : isOnPace(due, window, verified, today)
                                ? EntitlementStatus.ON_TRACK
                                : EntitlementStatus.AT_RISK;
        };
    }

    /** What is still owed under a floor, or still allowed under a ceiling. */
    static Jp remaining(Jp due, Jp verified) {
        Jp left = due.minus(verified);
        return left.isPositive() ? left : Jp.ZERO;
    }

    private static boolean isOnPace(Jp due, EntitlementWindow window, Jp verified, LocalDate today) {
        BigDecimal reached = verified.value().multiply(BigDecimal.valueOf(window.days()));
        BigDecimal expected = due.value().multiply(BigDecimal.valueOf(window.daysElapsed(today)));
        return reached.compareTo(expected) >= 0;
    }
}
