package id.asn.assessment.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of {@code employee.v1}; neither NIP nor name is in it.
 *
 * @param identityDigests keyed digests of every NIP the person has had
 * @param employedTo first day no longer employed
 */
record EmployeeState(
        UUID employeeId,
        String agencyCode,
        List<String> identityDigests,
        String employmentKind,
        String status,
        LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        List<PlacementState> placements,
        long version) {

    EmployeeState {
        Wire.require(employeeId, "employeeId");
        Wire.require(agencyCode, "agencyCode");
        Wire.require(identityDigests, "identityDigests");
        Wire.require(employmentKind, "employmentKind");
        Wire.require(status, "status");
        Wire.require(employedFrom, "employedFrom");
        Wire.require(placements, "placements");
        Wire.requireVersion(version);
        identityDigests = List.copyOf(identityDigests);
        placements = List.copyOf(placements);
    }

    /**
     * @param agencyCode another than the person's when the placement is from before a move
     * @param to first day after
     */
    record PlacementState(
            UUID positionId,
            @Nullable String agencyCode,
            String unitCode,
            String tier,
            PlacementKind kind,
            LocalDate from,
            @Nullable LocalDate to) {

        PlacementState {
            Wire.require(positionId, "positionId");
            Wire.require(unitCode, "unitCode");
            Wire.require(tier, "tier");
            Wire.require(kind, "kind");
            Wire.require(from, "from");
        }
    }

    /** How a position is held. */
    enum PlacementKind {
        DEFINITIVE,
        ACTING
    }
}
