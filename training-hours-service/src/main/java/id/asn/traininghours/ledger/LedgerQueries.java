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
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
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

    LedgerQueries(LedgerRows rows, EntryViews views, Employees employees, Caller caller, Audit audit) {
        this.rows = rows;
        this.views = views;
        this.employees = employees;
        this.caller = caller;
        this.audit = audit;
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

    private void audited(String action, UUID employeeId) {
        KnownEmployee employee = employees.find(employeeId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(employee.agencyCode());
        audit.record(action, "employee", employeeId.toString(), employee.agencyCode(), Map.of());
    }
}
