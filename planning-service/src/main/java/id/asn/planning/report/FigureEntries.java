package id.asn.planning.report;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import id.asn.planning.metric.ReportingDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** From a unit's hours down to the ledger entries they are the sum of. */
@ApplicationScoped
@UseCase
public class FigureEntries {

    private static final String ENTRIES = """
            select entry_id, completion_id, employee_id, kind, form_code, attendance_mode, provider_code,
                   completion_date, credited_jp, verification, recorded_at
            from ledger_entry
            where agency_code = :agency
              and year = :year
              and coalesce(unit_code, '-') = :unit
              and recorded_at < :before
              and entry_id > :after
            order by entry_id
            limit :limit
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final Jdbi jdbi;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    FigureEntries(Jdbi jdbi, Caller caller, Audit audit, Clock clock) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The entries that a report of the same agency, year and day sums for the unit; {@code -} for those without a unit.
     *
     * @throws id.asn.chassis.web.ProblemException 404 when the agency is outside the caller's scope
     */
    public Page<FigureEntry> behind(
            String agencyCode, String unitCode, int year, @Nullable LocalDate asOf, PageRequest page) {
        caller.requireAgency(agencyCode);
        ReportingDate date = ReportingDate.of(year, asOf, clock);
        List<FigureEntry> rows = jdbi.withHandle(handle -> handle.createQuery(ENTRIES)
                .bind("agency", agencyCode)
                .bind("year", year)
                .bind("unit", unitCode)
                .bind("before", date.before())
                .bind("after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST))
                .bind("limit", page.limit() + 1)
                .mapTo(FigureEntry.class)
                .list());
        audit.record("FIGURE_ENTRIES_READ", "unit", unitCode, agencyCode, Map.of("year", year));
        return Page.of(rows, page.limit(), entry -> Cursor.of(entry.entryId().toString()));
    }
}
