package id.asn.traininghours.objection;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads objections: the officers those of an agency, an employee their own. */
@ApplicationScoped
@UseCase
public class ObjectionQueries {

    private final Objections objections;
    private final Jdbi jdbi;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ObjectionQueries(Objections objections, Jdbi jdbi, Caller caller, Audit audit, Clock clock) {
        this.objections = objections;
        this.jdbi = jdbi;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 for what is neither the caller's own nor the officer's agency's */
    public ObjectionView one(UUID objectionId) {
        Objection objection = objections
                .find(objectionId)
                .filter(this::isVisible)
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        audit.record("OBJECTION_READ", "objection", objectionId.toString(), objection.agencyCode(), Map.of());
        return ObjectionView.of(objection, LocalDate.now(clock));
    }

    /** The most urgent first. */
    public Page<ObjectionView> ofAgency(
            String agencyCode, @Nullable ObjectionState state, boolean overdue, PageRequest page) {
        caller.requireAgency(agencyCode);
        audit.record("OBJECTIONS_READ", "agency", agencyCode, agencyCode, Map.of());
        LocalDate today = LocalDate.now(clock);
        List<Objection> rows = jdbi.withHandle(handle -> handle.createQuery(Objections.OBJECTIONS + """
                        where o.agency_code = :agency and coalesce(e.state, 'FILED') = coalesce(:state, 'FILED')
                          and (not :overdue or o.due_on < :today and e.state is null)
                          and (o.due_on, o.objection_id)
                              > (coalesce(:afterDate::date, '-infinity'),
                                 coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000'))
                        order by o.due_on, o.objection_id
                        limit :rows
                        """)
                .bind("agency", agencyCode)
                .bind("state", state)
                .bind("overdue", overdue)
                .bind("today", today)
                .bind(
                        "afterDate",
                        page.cursor().map(cursor -> date(cursor.part(0))).orElse(null))
                .bind("afterId", page.cursor().map(cursor -> cursor.uuid(1)).orElse(null))
                .bind("rows", page.limit() + 1)
                .mapTo(Objection.class)
                .list());
        return Page.of(
                        rows,
                        page.limit(),
                        row -> Cursor.of(
                                row.dueOn().toString(), row.objectionId().toString()))
                .map(row -> ObjectionView.of(row, today));
    }

    /** The newest last. */
    public Page<ObjectionView> ofEmployee(UUID employeeId, PageRequest page) {
        if (!caller.hasScope("hours:review")
                && caller.employee().filter(employeeId::equals).isEmpty()) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        audit.record("OBJECTIONS_READ", "employee", employeeId.toString(), null, Map.of());
        List<Objection> rows = jdbi.withHandle(handle -> handle.createQuery(Objections.OBJECTIONS + """
                        where o.employee_id = :employeeId
                          and o.objection_id > coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000')
                        order by o.objection_id
                        limit :rows
                        """)
                .bind("employeeId", employeeId)
                .bind("afterId", page.cursor().map(cursor -> cursor.uuid(0)).orElse(null))
                .bind("rows", page.limit() + 1)
                .mapTo(Objection.class)
                .list());
        LocalDate today = LocalDate.now(clock);
        return Page.of(rows, page.limit(), row -> Cursor.of(row.objectionId().toString()))
                .map(row -> ObjectionView.of(row, today));
    }

    private boolean isVisible(Objection objection) {
        return caller.agencies().covers(objection.agencyCode())
                && (caller.hasScope("hours:review")
                        || caller.employee()
                                .filter(objection.employeeId()::equals)
                                .isPresent());
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }
}
