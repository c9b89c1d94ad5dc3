package id.asn.standard.employee;

import id.asn.chassis.persistence.Ids;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a draft would change: the state it wants, and which placements end or begin. */
record EmployeeChange(
        EmployeeDraft draft,
        EmployeeState state,
        KnownEmployees.@Nullable Versioned before,
        List<UUID> endedPlacements,
        List<PlacementState> begunPlacements) {

    static EmployeeChange of(EmployeeDraft draft, KnownEmployees known, Map<String, UUID> positionIds) {
        KnownEmployees.Versioned before = known.byExternalRef().get(draft.externalRef());
        UUID id = before == null ? Ids.next() : before.state().id();
        Set<PlacementState> wanted = draft.said().placements().stream()
                .map(said -> PlacementState.of(id, said, positionIds))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<PlacementState, UUID> open = known.placementsOf(id);
        List<UUID> ended = open.entrySet().stream()
                .filter(placement -> !wanted.contains(placement.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<PlacementState> begun = wanted.stream()
                .filter(placement -> !open.containsKey(placement))
                .toList();
        return new EmployeeChange(draft, EmployeeState.of(id, draft), before, ended, begun);
    }

    boolean isEmpty() {
        return before != null && before.state().equals(state) && endedPlacements.isEmpty() && begunPlacements.isEmpty();
    }
}
