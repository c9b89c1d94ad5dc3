package id.asn.standard.employee;

import id.asn.chassis.persistence.Ids;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a draft would change: the person as of today, and which states and placements end or begin. */
record EmployeeChange(
        EmployeeDraft draft, EmployeeHead head, KnownEmployees.@Nullable Known before, HistoryChange history) {

    static EmployeeChange of(
            EmployeeDraft draft,
            KnownEmployees.@Nullable Known before,
            Map<String, UUID> positionIds,
            LocalDate today) {
        UUID id = before == null ? Ids.next() : before.id();
        Map<EmployeeState, UUID> openStates = before == null ? Map.of() : before.states();
        Map<PlacementState, UUID> openPlacements = before == null ? Map.of() : before.placements();
        List<EmployeeState> states = new EmployeeStates(
                        openStates.keySet(), before == null ? null : before.since(), today)
                .after(id, draft.said());
        Set<PlacementState> placements = draft.said().placements().stream()
                .map(said -> PlacementState.of(id, said, positionIds))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new EmployeeChange(
                draft,
                EmployeeHead.of(draft.externalRef(), states, today),
                before,
                HistoryChange.between(openStates, states, openPlacements, placements));
    }

    UUID id() {
        return head.id();
    }

    boolean isEmpty() {
        return before != null && history.isEmpty();
    }

    Collection<EmployeeState> begunStates() {
        return history.begunStates();
    }
}
