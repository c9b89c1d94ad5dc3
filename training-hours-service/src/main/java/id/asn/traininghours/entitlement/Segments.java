package id.asn.traininghours.entitlement;

import id.asn.traininghours.employee.Employment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The employments of a person in a year, cut where a period begins or ends, so that each part counts in one period. Pure. */
final class Segments {

    private final List<Account> accounts;
    private final SortedSet<LocalDate> cuts = new TreeSet<>();

    /** @param accounts of one person and year, at least one */
    private Segments(List<Account> accounts) {
        this.accounts = accounts;
        cuts.add(LocalDate.of(accounts.getFirst().window().year(), 1, 1));
        accounts.forEach(account -> {
            cuts.add(account.window().from());
            cuts.add(account.window().to().plusDays(1));
        });
    }

    /** From the first of January to the end of the last period, before hours are put to them. */
    static List<Segment> of(List<Account> accounts) {
        Segments segments = new Segments(accounts);
        return accounts.getFirst().employee().employments().stream()
                .flatMap(employment -> segments.parts(employment).stream())
                .toList();
    }

    private List<Segment> parts(Employment employment) {
        List<Segment> parts = new ArrayList<>();
        LocalDate last = cuts.last();
        LocalDate end = employment.end() == null || employment.end().isAfter(last) ? last : employment.end();
        LocalDate from = employment.begin().isBefore(cuts.first()) ? cuts.first() : employment.begin();
        while (from.isBefore(end)) {
            SortedSet<LocalDate> later = cuts.tailSet(from.plusDays(1));
            LocalDate next = later.isEmpty() || later.first().isAfter(end) ? end : later.first();
            parts.add(new Segment(
                    employment,
                    new PersonWindow(accounts.getFirst().employee().employeeId(), from, next.minusDays(1)),
                    countsFrom(from)));
            from = next;
        }
        return parts;
    }

    private @Nullable LocalDate countsFrom(LocalDate date) {
        return accounts.stream()
                .filter(account -> account.window().covers(date))
                .map(account -> account.window().from())
                .findFirst()
                .orElse(null);
    }

    /** A part of an employment. */
    record Segment(
            Employment employment,
            PersonWindow window,
            @Nullable LocalDate countsFrom) {

        EmploymentSegment with(Map<PersonWindow, Hours> hours) {
            Hours completed = hours.getOrDefault(window, Hours.NONE);
            return new EmploymentSegment(
                    employment.agencyCode(),
                    employment.employmentKind(),
                    employment.status(),
                    window.from(),
                    window.to(),
                    completed.verifiedJp(),
                    completed.unverifiedJp(),
                    countsFrom);
        }
    }
}
