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
 * @param employments past, present and future ones in order; of a register that tells none, the present one
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
        List<Placement> placements,
        List<Employment> employments) {

    public KnownEmployee {
        placements = List.copyOf(placements);
        employments = employments.isEmpty()
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
                : List.copyOf(employments);
    }

    /** With the present employment only. */
    public KnownEmployee(
            UUID employeeId,
            String agencyCode,
            @Nullable String regionCode,
            EmploymentKind employmentKind,
            LocalDate employedFrom,
            @Nullable LocalDate employedTo,
            @Nullable LocalDate contractFrom,
            @Nullable LocalDate contractTo,
            List<Placement> placements) {
        this(
                employeeId,
                agencyCode,
                regionCode,
                employmentKind,
                employedFrom,
                employedTo,
                contractFrom,
                contractTo,
                placements,
                List.of());
    }

    public boolean isEmployedOn(LocalDate date) {
        return employmentOn(date).isPresent();
    }

    /** The employment that was served on the date. */
    public Optional<Employment> employmentOn(LocalDate date) {
        return employments.stream().filter(one -> one.isServedOn(date)).findFirst();
    }

    /** The employment that was served on the date or, when the person had left by then, the last one before. */
    public Optional<Employment> lastEmploymentBy(LocalDate date) {
        return employments.stream()
                .filter(one -> one.served() && !one.begin().isAfter(date))
                .reduce((earlier, later) -> later);
    }

    public Optional<Placement> definitivePlacementOn(LocalDate date) {
        return placements.stream().filter(placement -> placement.isHeldOn(date)).findFirst();
    }
}
