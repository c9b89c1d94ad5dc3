package id.asn.standard.employee;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Tells how the register came to say what it says of a person; audited like every read of one. */
@ApplicationScoped
@UseCase
public class EmployeeHistoryQuery {

    private final Jdbi jdbi;
    private final Audit audit;

    EmployeeHistoryQuery(Jdbi jdbi, Audit audit) {
        this.jdbi = jdbi;
        this.audit = audit;
    }

    /** @return newest first; as far as it happened in the caller's agencies */
    Page<EmployeeHistoryView> of(UUID employeeId, PageRequest page) {
        List<Change> changes = jdbi.withHandle(handle -> handle.createQuery("""
                        select version, action, agency_code, recorded_at, recorded_by
                        from employee_change
                        where employee_id = :id and (cast(:before as bigint) is null or version < :before)
                        order by version desc
                        limit :rows
                        """)
                .bind("id", employeeId)
                .bind("before", page.cursor().map(EmployeeHistoryQuery::version).orElse(null))
                .bind("rows", page.limit() + 1)
                .mapTo(Change.class)
                .list());
        if (changes.isEmpty() && page.cursor().isEmpty()) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        Recorded<EmployeeHistoryView.State> states = recorded(employeeId, EmployeeHistoryView.State.class, """
                nip, name, employment_kind, status, lower(employed) as employed_from, upper(employed) as employed_to,
                lower(contract) as contract_from, upper(contract) as contract_to from employee_state
                """);
        Recorded<EmployeeHistoryView.Placed> placements =
                recorded(employeeId, EmployeeHistoryView.Placed.class, "position_id, kind from placement");
        audit.record(
                "EMPLOYEE_HISTORY_READ",
                "employee",
                employeeId.toString(),
                changes.isEmpty() ? null : changes.getFirst().agencyCode(),
                Map.of());
        return Page.of(changes, page.limit(), change -> Cursor.of(Long.toString(change.version())))
                .map(change -> change.view(states, placements));
    }

    private <T> Recorded<T> recorded(UUID employeeId, Class<T> type, String columnsAndTable) {
        List<Row<T>> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select lower(effective) as "from", upper(effective) as "to", lower(recorded) as begun_at,
                               upper(recorded) as ended_at, %s
                        where employee_id = :id and not isempty(recorded)
                        order by effective
                        """.formatted(columnsAndTable))
                .bind("id", employeeId)
                .reduceRows(new ArrayList<Row<T>>(), (found, row) -> {
                    found.add(new Row<>(
                            row.getRow(type),
                            row.getColumn("begun_at", Instant.class),
                            row.getColumn("ended_at", Instant.class)));
                    return found;
                }));
        return new Recorded<>(rows);
    }

    private static long version(Cursor cursor) {
        try {
            return Long.parseLong(cursor.part(0));
        } catch (NumberFormatException madeUp) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }

    /** A row of {@code employee_change}. */
    record Change(long version, ChangeAction action, String agencyCode, Instant recordedAt, String recordedBy) {

        EmployeeHistoryView view(
                Recorded<EmployeeHistoryView.State> states, Recorded<EmployeeHistoryView.Placed> placements) {
            return new EmployeeHistoryView(
                    version,
                    action,
                    agencyCode,
                    recordedAt,
                    recordedBy,
                    states.endedAt(recordedAt),
                    states.begunAt(recordedAt),
                    placements.endedAt(recordedAt),
                    placements.begunAt(recordedAt));
        }
    }

    private record Row<T>(T view, Instant begunAt, @Nullable Instant endedAt) {}

    /** Rows by the instants at which they became and ceased to be known. */
    private record Recorded<T>(List<Row<T>> rows) {

        List<T> begunAt(Instant instant) {
            return rows.stream()
                    .filter(row -> row.begunAt().equals(instant))
                    .map(Row::view)
                    .toList();
        }

        List<T> endedAt(Instant instant) {
            return rows.stream()
                    .filter(row -> instant.equals(row.endedAt()))
                    .map(Row::view)
                    .toList();
        }
    }
}
