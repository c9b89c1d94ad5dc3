package id.asn.standard.employee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employee as of today, beside the history. */
record EmployeeHead(
        UUID id,
        String externalRef,
        String nip,
        String name,
        EmploymentKind employmentKind,
        EmployeeStatus status,
        LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo) {

    static EmployeeHead of(String externalRef, List<EmployeeState> states, LocalDate today) {
        EmployeeState state = states.stream()
                .filter(one -> one.holdsBefore(today.plusDays(1)))
                .reduce(states.getFirst(), (one, later) -> later);
        return new EmployeeHead(
                state.employeeId(),
                externalRef,
                state.nip(),
                state.name(),
                state.employmentKind(),
                state.status(),
                state.employedFrom(),
                state.employedTo(),
                state.contractFrom(),
                state.contractTo());
    }
}
