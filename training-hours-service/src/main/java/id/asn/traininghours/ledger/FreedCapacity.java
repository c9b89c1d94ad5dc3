package id.asn.traininghours.ledger;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.completion.Step;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.rule.Cap;
import id.asn.traininghours.rule.CapPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Gives what a reversal freed to the credits that the cap had cut, the oldest first. */
@ApplicationScoped
class FreedCapacity {

    private final CutCredits cutCredits;
    private final CapAllocations capAllocations;
    private final LedgerRows rows;

    FreedCapacity(CutCredits cutCredits, CapAllocations capAllocations, LedgerRows rows) {
        this.cutCredits = cutCredits;
        this.capAllocations = capAllocations;
        this.rows = rows;
    }

    /**
     * @param freed negative allocations, already written
     * @return adjustments with what they use; nothing is written yet
     */
    List<Adjustment> redistribute(List<Allocation> freed, CapPeriod period, Recording recording) {
        if (freed.isEmpty()) {
            return List.of();
        }
        UUID employee = freed.getFirst().employeeId();
        String form = freed.getFirst().formCode();
        LocalDate first = freed.stream()
                .map(Allocation::periodStart)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = freed.stream()
                .map(Allocation::periodStart)
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate lastDay = switch (period) {
            case DAY -> last;
            case MONTH -> last.plusMonths(1).minusDays(1);
        };
        List<CutCredits.CutCredit> cut = cutCredits.touching(employee, form, first, lastDay);
        CapUsage usage = capAllocations.usage(cut.stream()
                .map(one -> CapUsage.Demand.of(employee, form, CapPeriod.MONTH, one.startDate(), one.endDate()))
                .toList());
        return cut.stream()
                .map(one -> fill(one, usage, recording))
                .filter(adjustment -> !adjustment.allocations().isEmpty())
                .toList();
    }

    private Adjustment fill(CutCredits.CutCredit cut, CapUsage usage, Recording recording) {
        LedgerEntry credit =
                rows.find(cut.entryId()).map(EntryRow::entry).orElseThrow(() -> Problem.of(WebProblem.CONFLICT));
        Cap cap = Objects.requireNonNull(credit.activity().cap());
        UUID employee = credit.context().employeeId();
        Map<LocalDate, BigDecimal> placed = CapPolicy.allocate(
                cap.unitsOf(cut.lackingJp()),
                cap,
                cut.startDate(),
                cut.endDate(),
                period -> usage.used(employee, credit.activity().formCode(), cap.period(), period));
        Jp more = cap.jpOf(placed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        LedgerEntry entry = credit.adjusted(more, List.of(Step.capped(more, cap)), recording);
        List<Allocation> allocations = new ArrayList<>();
        placed.forEach((period, units) -> allocations.add(Allocation.of(entry, period, units)));
        allocations.forEach(usage::add);
        return new Adjustment(entry, allocations);
    }

    /** An entry out of freed capacity, and what it uses. */
    record Adjustment(LedgerEntry entry, List<Allocation> allocations) {}
}
