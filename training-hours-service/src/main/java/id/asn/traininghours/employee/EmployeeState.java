package id.asn.traininghours.employee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of {@code employee.v1} that this service reads. */
public record EmployeeState(
        UUID employeeId,
        String agencyCode,
        List<String> identityDigests,
        EmploymentKind employmentKind,
        LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        List<Placement> placements,
        @Nullable List<Employment> employments,
        long version) {

    public EmployeeState {
        if (employeeId == null
                || agencyCode == null
                || identityDigests == null
                || employmentKind == null
                || employedFrom == null
                || placements == null
                || version < 1) {
            throw new IllegalArgumentException(
                    "employee.v1 needs employeeId, agencyCode, identityDigests, employmentKind, employedFrom, placements"
                            + " and version");
        }
        identityDigests = List.copyOf(identityDigests);
        placements = List.copyOf(placements);
        employments = employments == null ? List.of() : List.copyOf(employments);
    }

    /** The employments told of or, by a register that tells none, the present one. */
    public List<Employment> employmentsOrPresent() {
        return employments == null || employments.isEmpty()
                ? List.of(new Employment(
                        agencyCode,
                        employmentKind,
                        null,
                        employedFrom,
                        employedTo,
                        contractFrom,
                        contractTo,
                        null,
                        null))
                : employments;
    }
}
