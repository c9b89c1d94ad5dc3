package id.asn.traininghours.ledger;

import id.asn.traininghours.employee.Employment;
import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.employee.Placement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the person stood on the completion date; frozen, so that a transfer never changes a past figure. */
public record Context(
        UUID employeeId,
        String agencyCode,
        @Nullable String unitCode,
        @Nullable String regionCode,
        @Nullable UUID positionId,
        @Nullable String tier,
        EmploymentKind employmentKind,
        LocalDate completionDate) {

    public static Context of(KnownEmployee employee, LocalDate completionDate) {
        Optional<Placement> held = employee.definitivePlacementOn(completionDate);
        return new Context(
                employee.employeeId(),
                employee.agencyCode(),
                held.map(Placement::unitCode).orElse(null),
                employee.regionCode(),
                held.map(Placement::positionId).orElse(null),
                held.map(Placement::tier).orElse(null),
                employee.employmentOn(completionDate)
                        .map(Employment::employmentKind)
                        .orElse(employee.employmentKind()),
                completionDate);
    }
}
