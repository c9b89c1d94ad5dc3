package id.asn.standard.employee;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which rows of a person end here and which begin: nothing is overwritten. */
record HistoryChange(
        List<UUID> endedStates,
        List<EmployeeState> begunStates,
        List<UUID> endedPlacements,
        List<PlacementState> begunPlacements) {

    static HistoryChange between(
            Map<EmployeeState, UUID> openStates,
            Collection<EmployeeState> states,
            Map<PlacementState, UUID> openPlacements,
            Collection<PlacementState> placements) {
        return new HistoryChange(
                ended(openStates, states),
                begun(openStates, states),
                ended(openPlacements, placements),
                begun(openPlacements, placements));
    }

    boolean isEmpty() {
        return endedStates.isEmpty() && begunStates.isEmpty() && endedPlacements.isEmpty() && begunPlacements.isEmpty();
    }

    private static <T> List<UUID> ended(Map<T, UUID> open, Collection<T> wanted) {
        return open.entrySet().stream()
                .filter(row -> !wanted.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static <T> List<T> begun(Map<T, UUID> open, Collection<T> wanted) {
        return wanted.stream().filter(row -> !open.containsKey(row)).toList();
    }
}
