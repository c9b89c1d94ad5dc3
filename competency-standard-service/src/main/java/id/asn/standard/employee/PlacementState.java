package id.asn.standard.employee;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement without its identity: equal when it says the same. */
record PlacementState(
        UUID employeeId,
        UUID positionId,
        PlacementKind kind,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    static PlacementState of(UUID employeeId, PlacementRequest said, Map<String, UUID> positionIds) {
        UUID positionId = Objects.requireNonNull(positionIds.get(said.positionCode()));
        return new PlacementState(employeeId, positionId, said.kind(), said.from(), said.to());
    }
}
