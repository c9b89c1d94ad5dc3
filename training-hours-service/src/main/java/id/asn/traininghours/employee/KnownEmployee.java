package id.asn.traininghours.employee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as the register last told, without name or NIP.
 *
 * @param employedTo first day no longer employed
 * @param contractTo first day after the contract
 * @param regionCode of the agency
 */
public record KnownEmployee(
        UUID employeeId,
        String agencyCode,
        @Nullable String regionCode,
        EmploymentKind employmentKind,
        LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        List<Placement> placements) {

    public KnownEmployee {
        placements = List.copyOf(placements);
    }

    public boolean isEmployedOn(LocalDate date) {
        return !date.isBefore(employedFrom) && (employedTo == null || date.isBefore(employedTo));
    }

    public Optional<Placement> definitivePlacementOn(LocalDate date) {
        return placements.stream().filter(placement -> placement.isHeldOn(date)).findFirst();
    }
}
