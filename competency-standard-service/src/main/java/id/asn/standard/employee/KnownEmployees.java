package id.asn.standard.employee;

import java.util.Map;
import java.util.UUID;

/** What the register says now about the people that a request names. */
record KnownEmployees(Map<String, Versioned> byExternalRef, Map<UUID, Map<PlacementState, UUID>> placements) {

    /** An employee with its version. */
    record Versioned(EmployeeState state, long version) {}

    /** The open placements of a person with their row ids. */
    Map<PlacementState, UUID> placementsOf(UUID employeeId) {
        return placements.getOrDefault(employeeId, Map.of());
    }
}
