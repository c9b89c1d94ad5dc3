package id.asn.traininghours.entitlement;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** The years whose standing an entry may change. Pure. */
final class AffectedYears {

    /** Years that one activity may touch before the one of its completion: its longest range is five years. */
    private static final int LONGEST_ACTIVITY = 6;

    private AffectedYears() {}

    static IntStream of(HoursChanged change, LocalDate today, EntitlementRules.Book book) {
        return AccountPolicy.covering(change.employee(), change.completionDate(), book)
                .map(account -> around(account.window().year(), change.completionDate(), today, book.switches()))
                .orElse(IntStream.empty());
    }

    private static IntStream around(int year, LocalDate completed, LocalDate today, Switches switches) {
        int first = switches.crossYear(completed).value() == SwitchValue.SPLIT_BY_DAYS ? year - LONGEST_ACTIVITY : year;
        int last = Math.max(year, Math.min(year + switches.longestCarry(), today.getYear()));
        return IntStream.rangeClosed(first, last);
    }
}
