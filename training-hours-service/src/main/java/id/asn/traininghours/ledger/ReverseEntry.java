package id.asn.traininghours.ledger;

import static java.util.stream.Collectors.toMap;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.employee.Employees;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.entitlement.Entitlements;
import id.asn.traininghours.entitlement.HoursChanged;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.rule.Cap;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes a credit back, with the adjustments it received, and gives what its caps free to the entries they had cut. */
@ApplicationScoped
public class ReverseEntry {

    private final LedgerRows rows;
    private final Ledger ledger;
    private final CapAllocations capAllocations;
    private final FreedCapacity freedCapacity;
    private final Employees employees;
    private final Entitlements entitlements;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ReverseEntry(
            LedgerRows rows,
            Ledger ledger,
            CapAllocations capAllocations,
            FreedCapacity freedCapacity,
            Employees employees,
            Entitlements entitlements,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.capAllocations = capAllocations;
        this.freedCapacity = freedCapacity;
        this.employees = employees;
        this.entitlements = entitlements;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return the reversal of the credit
     * @throws id.asn.chassis.web.ProblemException 404 outside the scope, 409 when it was reversed before, 422 for an entry
     *     that is no credit
     */
    public UUID reverse(UUID entryId, String explanation) {
        EntryRow seen = rows.find(entryId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(seen.agencyCode());
        KnownEmployee employee = lock(seen.employeeId());
        EntryRow credit = rows.find(entryId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        if (credit.kind() != EntryKind.CREDIT) {
            throw Problem.of(HoursProblem.NOT_REVERSIBLE, credit.kind());
        }
        if (credit.reversedByEntryId() != null) {
            throw Problem.of(HoursProblem.ALREADY_REVERSED, credit.reversedByEntryId());
        }
        Recording recording = Recording.now(caller.subject(), clock);
        List<LedgerEntry> reversals = rows.standing(entryId).stream()
                .map(row -> row.entry().reversed(explanation, recording))
                .toList();
        ledger.append(reversals);
        List<FreedCapacity.Adjustment> adjustments = redistribute(credit.entry(), reversals, recording);
        entitlements.refresh(
                Stream.concat(reversals.stream(), adjustments.stream().map(FreedCapacity.Adjustment::entry))
                        .map(entry -> new HoursChanged(employee, entry.context().completionDate()))
                        .toList());
        audit.record(
                "ENTRY_REVERSED",
                "ledger-entry",
                entryId.toString(),
                credit.agencyCode(),
                Map.of("adjustments", adjustments.size()));
        return reversals.stream()
                .filter(reversal -> entryId.equals(reversal.refersTo()))
                .map(LedgerEntry::entryId)
                .findFirst()
                .orElseThrow();
    }

    private KnownEmployee lock(UUID employeeId) {
        return employees.lock(List.of(), List.of(employeeId)).stream()
                .map(Employees.Located::employee)
                .findFirst()
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    private List<FreedCapacity.Adjustment> redistribute(
            LedgerEntry credit, List<LedgerEntry> reversals, Recording recording) {
        Cap cap = credit.activity().cap();
        if (cap == null) {
            return List.of();
        }
        Map<UUID, UUID> reversalOf =
                reversals.stream().collect(toMap(one -> Objects.requireNonNull(one.refersTo()), LedgerEntry::entryId));
        List<Allocation> freed =
                capAllocations.ofCompletion(credit.context().employeeId(), credit.completionId()).stream()
                        .flatMap(used -> Stream.ofNullable(reversalOf.get(used.entryId()))
                                .map(used::freedBy))
                        .toList();
        capAllocations.append(freed);
        List<FreedCapacity.Adjustment> adjustments = freedCapacity.redistribute(freed, cap.period(), recording);
        ledger.append(adjustments.stream().map(FreedCapacity.Adjustment::entry).toList());
        capAllocations.append(adjustments.stream()
                .flatMap(adjustment -> adjustment.allocations().stream())
                .toList());
        return adjustments;
    }
}
