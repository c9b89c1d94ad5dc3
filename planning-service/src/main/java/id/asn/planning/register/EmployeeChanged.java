package id.asn.planning.register;

import static id.asn.planning.projection.EventFields.require;
import static id.asn.planning.projection.EventFields.requirePositive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of {@code employee.v1} that planning reads: no identity digest, for it looks nobody up. Ends are exclusive. */
public record EmployeeChanged(
        UUID employeeId,
        String agencyCode,
        String employmentKind,
        String status,
        LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        @Nullable List<Placement> placements,
        long version) {

    public EmployeeChanged {
        require(employeeId, "employeeId");
        require(agencyCode, "agencyCode");
        require(employmentKind, "employmentKind");
        require(status, "status");
        require(employedFrom, "employedFrom");
        requirePositive(version, "version");
    }

    List<PlacementRow> placementRows() {
        return placements == null
                ? List.of()
                : placements.stream()
                        .map(p -> new PlacementRow(
                                employeeId,
                                p.agencyCode() == null ? agencyCode : p.agencyCode(),
                                p.positionId(),
                                p.unitCode(),
                                p.tier(),
                                p.kind(),
                                p.from(),
                                p.to(),
                                version))
                        .toList();
    }

    /** A placement in the event; one from before a move to another agency names that agency. */
    public record Placement(
            UUID positionId,
            @Nullable String agencyCode,
            String unitCode,
            String tier,
            String kind,
            LocalDate from,
            @Nullable LocalDate to) {
        public Placement {
            require(positionId, "placements.positionId");
            require(unitCode, "placements.unitCode");
            require(tier, "placements.tier");
            require(kind, "placements.kind");
            require(from, "placements.from");
        }
    }

    /** A placement as stored, with the version of the person it belongs to. */
    public record PlacementRow(
            UUID employeeId,
            String agencyCode,
            UUID positionId,
            String unitCode,
            String tier,
            String kind,
            LocalDate from,
            @Nullable LocalDate to,
            long version) {}
}
