package id.asn.standard.employee;

import id.asn.chassis.bulk.BulkProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.StandardProblem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The placements of one person after single ones were said. A placement is known by its kind and first day; one without an
 * end lasts until the next of its kind; a new one ends what was known to hold then. Two that are said in one request must
 * not overlap, and none that is said may run into a known one. Pure.
 */
final class PlacementPolicy {

    private final UUID employeeId;
    private final Map<PlacementKind, TreeMap<LocalDate, Stay>> stays = new EnumMap<>(PlacementKind.class);
    private final Map<Integer, ProblemException> refused = new HashMap<>();

    private PlacementPolicy(UUID employeeId, Collection<PlacementState> known) {
        this.employeeId = employeeId;
        for (PlacementKind kind : PlacementKind.values()) {
            stays.put(kind, new TreeMap<>());
        }
        known.forEach(one ->
                of(one.kind()).put(one.effectiveFrom(), new Stay(one.positionId(), one.effectiveTo(), null, null)));
    }

    /** @param said in any order; each names a position of {@code positionIds} */
    static Outcome merge(
            UUID employeeId,
            Collection<PlacementState> known,
            List<PlacementDraft> said,
            Map<String, UUID> positionIds) {
        PlacementPolicy person = new PlacementPolicy(employeeId, known);
        said.forEach(draft -> person.say(draft, positionIds));
        while (person.refuseOneThatOverlaps()) {
            // Taking it back may show what it hid.
        }
        return new Outcome(person.cut(), person.refused);
    }

    private void say(PlacementDraft draft, Map<String, UUID> positionIds) {
        PlacementRequest said = draft.said();
        TreeMap<LocalDate, Stay> ofKind = of(said.kind());
        Stay before = ofKind.get(said.from());
        if (before != null && before.saidAt != null) {
            refused.put(
                    draft.index(),
                    Problem.of(BulkProblem.ITEM_REPEATED, said.positionCode()).at("/from"));
        } else if (draft.cancelled()) {
            ofKind.remove(said.from());
        } else {
            UUID position = Objects.requireNonNull(positionIds.get(said.positionCode()));
            ofKind.put(said.from(), new Stay(position, said.to(), draft.index(), before));
        }
    }

    private boolean refuseOneThatOverlaps() {
        for (Map.Entry<PlacementKind, TreeMap<LocalDate, Stay>> kind : stays.entrySet()) {
            for (Map.Entry<LocalDate, Stay> stay : kind.getValue().entrySet()) {
                LocalDate next = kind.getValue().higherKey(stay.getKey());
                Stay said = stay.getValue();
                if (said.saidAt != null && next != null && said.to != null && said.to.isAfter(next)) {
                    refused.put(
                            said.saidAt,
                            Problem.of(StandardProblem.PLACEMENT_OVERLAP, kind.getKey(), next)
                                    .at("/to"));
                    takeBack(kind.getValue(), stay.getKey(), said);
                    return true;
                }
            }
        }
        return false;
    }

    private static void takeBack(TreeMap<LocalDate, Stay> ofKind, LocalDate from, Stay said) {
        if (said.before == null) {
            ofKind.remove(from);
        } else {
            ofKind.put(from, said.before);
        }
    }

    private Set<PlacementState> cut() {
        Set<PlacementState> placements = new HashSet<>();
        stays.forEach((kind, ofKind) -> ofKind.forEach((from, stay) -> {
            LocalDate next = ofKind.higherKey(from);
            LocalDate to = next != null && (stay.to == null || stay.to.isAfter(next)) ? next : stay.to;
            placements.add(new PlacementState(employeeId, stay.positionId, kind, from, to));
        }));
        return placements;
    }

    private TreeMap<LocalDate, Stay> of(PlacementKind kind) {
        return Objects.requireNonNull(stays.get(kind));
    }

    /** @param refused by index of the draft */
    record Outcome(Set<PlacementState> placements, Map<Integer, ProblemException> refused) {}

    /** @param saidAt index of the draft that says it; @param before what was known with that first day */
    private record Stay(
            UUID positionId,
            @Nullable LocalDate to,
            @Nullable Integer saidAt,
            @Nullable Stay before) {}
}
