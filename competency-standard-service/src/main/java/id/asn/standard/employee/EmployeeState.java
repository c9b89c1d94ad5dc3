package id.asn.standard.employee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employee to be written, without placements. */
record EmployeeState(
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

    static EmployeeState of(UUID id, EmployeeDraft draft) {
        EmployeeRequest said = draft.said();
        return new EmployeeState(
                id,
                draft.externalRef(),
                said.nip(),
                said.name(),
                said.employmentKind(),
                said.status(),
                said.employedFrom(),
                said.employedTo(),
                said.contractFrom(),
                said.contractTo());
    }
}
