package id.asn.traininghours.ledger;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.employee.Employees;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.settled.SettledTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the ledger for callers; reads of a person's hours are audited. */
@ApplicationScoped
@UseCase
public class LedgerQueries {

    private final LedgerRows rows;
    private final EntryViews views;
    private final Employees employees;
    private final Caller caller;
    private final Audit audit;
    private final SettledTime settledTime;
    private final Jdbi jdbi;
    private final Clock clock;

    LedgerQueries(
            LedgerRows rows,
            EntryViews views,
            Employees employees,
            Caller caller,
            Audit audit,
            SettledTime settledTime,
            Jdbi jdbi,
            Clock clock) {
        this.rows = rows;
        this.views = views;
        this.employees = employees;
        this.caller = caller;
        this.audit = audit;
        this.settledTime = settledTime;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public EntryView entry(UUID entryId) {
        EntryRow row = rows.find(entryId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        audit.record("ENTRY_READ", "employee", row.employeeId().toString(), row.agencyCode(), Map.of("entry", entryId));
        return views.of(row);
    }

    public Page<EntryView> entries(
            UUID employeeId, @Nullable LocalDate from, @Nullable LocalDate to, PageRequest page) {
        audited("ENTRIES_READ", employeeId);
        return Page.of(
                        rows.ofEmployee(employeeId, from, to, page.cursor(), page.limit() + 1),
                        page.limit(),
                        row -> Cursor.of(
                                row.completionDate().toString(), row.entryId().toString()))
                .map(views::of);
    }

    /** @param knownAt now when absent, which is never settled */
    public Balance balance(UUID employeeId, LocalDate asOf, @Nullable Instant knownAt) {
        audited("BALANCE_READ", employeeId);
        // Asked before the sum: who has ended by then is in it.
        boolean settled = knownAt != null && settledTime.includes(knownAt);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select :employeeId::uuid as employee_id, :asOf::date as as_of, :knownAt::timestamptz as known_at,
                               count(*) as entries, coalesce(sum(credited_jp), 0) as credited_jp,
                               coalesce(sum(credited_jp) filter (where verification = 'VERIFIED'), 0) as verified_jp,
                               coalesce(sum(credited_jp) filter (where verification = 'UNVERIFIED'), 0) as unverified_jp,
                               :settled::boolean as settled
                        from ledger_entry
                        where employee_id = :employeeId and completion_date <= :asOf and recorded_at <= :knownAt
                        """)
                .bind("employeeId", employeeId)
                .bind("asOf", asOf)
                .bind("knownAt", knownAt == null ? clock.instant() : knownAt)
                .bind("settled", settled)
                .mapTo(Balance.class)
                .one());
    }

    private void audited(String action, UUID employeeId) {
        KnownEmployee employee = employees.find(employeeId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(employee.agencyCode());
        audit.record(action, "employee", employeeId.toString(), employee.agencyCode(), Map.of());
    }
}
