package id.asn.traininghours.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which employment, contract, status and agency of a person stayed the same.
 *
 * @param employedFrom first day of the employment, which may lie before this time
 * @param employedTo first day no longer employed
 * @param contractTo first day after the contract
 * @param from first day of this time, absent since ever
 * @param to first day after, absent while open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Employment(
        String agencyCode,
        EmploymentKind employmentKind,
        @Nullable String status,
        LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public Employment {
        if (agencyCode == null || employmentKind == null || employedFrom == null) {
            throw new IllegalArgumentException("An employment needs agencyCode, employmentKind and employedFrom");
        }
    }

    /** First day of service in this time. */
    public LocalDate begin() {
        return from == null || from.isBefore(employedFrom) ? employedFrom : from;
    }

    /** First day without service, absent while it goes on; who has retired or resigned serves no day of that time. */
    public @Nullable LocalDate end() {
        if (employedTo == null && from != null && ("PENSIUN".equals(status) || "BERHENTI".equals(status))) {
            return begin();
        }
        return earlier(employedTo, to);
    }

    public boolean isServedOn(LocalDate date) {
        LocalDate end = end();
        return !date.isBefore(begin()) && (end == null || date.isBefore(end));
    }

    boolean served() {
        return isServedOn(begin());
    }

    /** The earlier of two ends, each absent while open. */
    public static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
