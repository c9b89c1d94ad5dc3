package id.asn.standard.employee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person is over a stretch of effective time: equal when it says the same.
 *
 * @param effectiveFrom absent since ever
 * @param effectiveTo first day after, absent while open
 */
record EmployeeState(
        UUID employeeId,
        String nip,
        String name,
        EmploymentKind employmentKind,
        EmployeeStatus status,
        LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    Employment employment() {
        return new Employment(employmentKind, employedFrom, employedTo, contractFrom, contractTo);
    }

    boolean holdsBefore(LocalDate date) {
        return effectiveFrom == null || effectiveFrom.isBefore(date);
    }
}
