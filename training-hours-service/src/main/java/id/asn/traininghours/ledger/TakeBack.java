package id.asn.traininghours.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.asn.traininghours.rule.Cap;
import id.asn.traininghours.rule.CapPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Takes credits back, each with the adjustments it received, and hands on what that frees. Between the two steps a
 * correction credits anew: the corrected completion is served first, the credits that the cap had cut after it.
 */
@ApplicationScoped
class TakeBack {

    private final LedgerRows rows;
    private final Ledger ledger;
    private final CapAllocations capAllocations;
    private final FreedCapacity freedCapacity;

    TakeBack(LedgerRows rows, Ledger ledger, CapAllocations capAllocations, FreedCapacity freedCapacity) {
        this.rows = rows;
        this.ledger = ledger;
        this.capAllocations = capAllocations;
        this.freedCapacity = freedCapacity;
    }

    /** @param explanations why, by credit; the people must be locked */
    TakenBack of(Map<UUID, String> explanations, Recording recording) {
        if (explanations.isEmpty()) {
            return TakenBack.NOTHING;
        }
        List<LedgerEntry> taken = rows.standing(explanations.keySet()).stream()
                .map(EntryRow::entry)
                .toList();
        Map<UUID, LedgerEntry> reversalOf = taken.stream()
                .collect(toMap(
                        LedgerEntry::entryId,
                        entry -> entry.reversed(Objects.requireNonNull(explanations.get(creditOf(entry))), recording),
                        (one, other) -> one,
                        LinkedHashMap::new));
        List<LedgerEntry> reversals = List.copyOf(reversalOf.values());
        ledger.append(reversals);
        List<TakenBack.Freed> freed = freed(taken, reversalOf);
        capAllocations.append(
                freed.stream().flatMap(one -> one.allocations().stream()).toList());
        return new TakenBack(reversals, freed);
    }

    /** @return the adjustments of credits that a cap had cut, the oldest credit first */
    List<LedgerEntry> handOn(TakenBack back, Recording recording) {
        List<LedgerEntry> given = new ArrayList<>();
        for (TakenBack.Freed freed : back.freed()) {
            List<FreedCapacity.Adjustment> adjustments =
                    freedCapacity.redistribute(freed.allocations(), freed.period(), recording);
            List<LedgerEntry> entries =
                    adjustments.stream().map(FreedCapacity.Adjustment::entry).toList();
            ledger.append(entries);
            capAllocations.append(adjustments.stream()
                    .flatMap(adjustment -> adjustment.allocations().stream())
                    .toList());
            given.addAll(entries);
        }
        return given;
    }

    private List<TakenBack.Freed> freed(List<LedgerEntry> taken, Map<UUID, LedgerEntry> reversalOf) {
        Map<UUID, LedgerEntry> capped = taken.stream()
                .filter(entry -> entry.activity().cap() != null)
                .collect(toMap(LedgerEntry::entryId, entry -> entry));
        if (capped.isEmpty()) {
            return List.of();
        }
        Map<Group, List<Allocation>> groups = capAllocations.of(List.copyOf(capped.values())).stream()
                .collect(groupingBy(
                        used -> Group.of(used, Objects.requireNonNull(capped.get(used.entryId()))),
                        LinkedHashMap::new,
                        toList()));
        return groups.entrySet().stream()
                .map(group -> new TakenBack.Freed(
                        group.getKey().period(),
                        group.getValue().stream()
                                .map(used -> used.freedBy(Objects.requireNonNull(reversalOf.get(used.entryId()))
                                        .entryId()))
                                .toList()))
                .toList();
    }

    private static UUID creditOf(LedgerEntry entry) {
        return entry.kind() == EntryKind.ADJUSTMENT ? Objects.requireNonNull(entry.refersTo()) : entry.entryId();
    }

    private record Group(UUID employeeId, String formCode, CapPeriod period) {
        static Group of(Allocation used, LedgerEntry entry) {
            Cap cap = Objects.requireNonNull(entry.activity().cap());
            return new Group(used.employeeId(), used.formCode(), cap.period());
        }
    }
}
