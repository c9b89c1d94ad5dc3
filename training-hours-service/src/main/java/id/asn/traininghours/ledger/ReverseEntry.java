package id.asn.traininghours.ledger;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.employee.Employees;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.entitlement.Entitlements;
import id.asn.traininghours.entitlement.HoursChanged;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.problem.ReviewProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes a credit back, with the adjustments it received, and gives what its caps free to the entries they had cut. */
@ApplicationScoped
public class ReverseEntry {

    private final LedgerRows rows;
    private final TakeBack takeBack;
    private final ReviewQueue reviewQueue;
    private final Employees employees;
    private final Entitlements entitlements;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ReverseEntry(
            LedgerRows rows,
            TakeBack takeBack,
            ReviewQueue reviewQueue,
            Employees employees,
            Entitlements entitlements,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.takeBack = takeBack;
        this.reviewQueue = reviewQueue;
        this.employees = employees;
        this.entitlements = entitlements;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return the reversal of the credit
     * @throws id.asn.chassis.web.ProblemException 403 for one's own hours, 404 outside the scope, 409 when it was reversed
     *     before, 422 for an entry that is no credit
     */
    public UUID reverse(UUID entryId, String explanation) {
        EntryRow seen = rows.find(entryId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(seen.agencyCode());
        KnownEmployee employee = lock(seen.employeeId());
        EntryRow credit = rows.find(entryId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        requireReversible(credit);
        Recording recording = Recording.now(caller.subject(), clock);
        TakenBack back = takeBack.of(Map.of(entryId, explanation), recording);
        List<LedgerEntry> adjustments = takeBack.handOn(back, recording);
        entitlements.refresh(Stream.concat(back.reversals().stream(), adjustments.stream())
                .map(entry -> new HoursChanged(employee, entry.context().completionDate()))
                .toList());
        reviewQueue.reversed(credit.completionId(), entryId, explanation, recording);
        audit.record(
                "ENTRY_REVERSED",
                "ledger-entry",
                entryId.toString(),
                credit.agencyCode(),
                Map.of("adjustments", adjustments.size()));
        return back.reversals().stream()
                .filter(reversal -> entryId.equals(reversal.refersTo()))
                .map(LedgerEntry::entryId)
                .findFirst()
                .orElseThrow();
    }

    private void requireReversible(EntryRow credit) {
        if (caller.employee().filter(credit.employeeId()::equals).isPresent()) {
            throw Problem.of(ReviewProblem.OWN_HOURS);
        }
        if (credit.kind() != EntryKind.CREDIT) {
            throw Problem.of(HoursProblem.NOT_REVERSIBLE, credit.kind());
        }
        if (credit.reversedByEntryId() != null) {
            throw Problem.of(HoursProblem.ALREADY_REVERSED, credit.reversedByEntryId());
        }
    }

    private KnownEmployee lock(UUID employeeId) {
        return employees.lock(List.of(), List.of(employeeId)).stream()
                .map(Employees.Located::employee)
                .findFirst()
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }
}
