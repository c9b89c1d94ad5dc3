package id.asn.assessment.objection;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.register.OwnRecords;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads objections: officers those of an agency, an employee their own. */
@ApplicationScoped
@UseCase
public class ObjectionReads {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Objections objections;
    private final EmployeeRegister register;
    private final OwnRecords ownRecords;
    private final Jdbi jdbi;
    private final Caller caller;
    private final Audit audit;
    private final CivilCalendar calendar;

    ObjectionReads(
            Objections objections,
            EmployeeRegister register,
            OwnRecords ownRecords,
            Jdbi jdbi,
            Caller caller,
            Audit audit,
            CivilCalendar calendar) {
        this.objections = objections;
        this.register = register;
        this.ownRecords = ownRecords;
        this.jdbi = jdbi;
        this.caller = caller;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 for what is neither the caller's own nor of the officer's agency */
    public ObjectionView one(UUID objectionId) {
        Objection objection = objections
                .find(objectionId)
                .filter(this::isVisible)
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        recordRead(objection.employeeId(), objection.agencyCode());
        return ObjectionView.of(objection, calendar.today());
    }

    /**
     * Those filed in the agency and those of people whom it employs now, the most urgent first.
     *
     * @param state without it those that are to be decided
     */
    public Page<ObjectionView> ofAgency(
            String agencyCode, @Nullable ObjectionState state, boolean overdue, PageRequest page) {
        caller.requireAgency(agencyCode);
        audit.record("OBJECTIONS_LISTED", "agency", agencyCode, agencyCode, Map.of());
        LocalDate today = calendar.today();
        List<Objection> rows = jdbi.withHandle(handle -> handle.createQuery(Objections.OBJECTIONS + """
                         where (o.agency_code = :agency
                                or exists (select 1 from employee p
                                            where p.employee_id = o.employee_id and p.agency_code = :agency))
                           and coalesce(e.state, 'FILED') = coalesce(:state, 'FILED')
                           and (not :overdue or o.due_on < :today and e.state is null)
                           and (o.due_on, o.objection_id) > (coalesce(:afterDay::date, '-infinity'), :afterId)
                         order by o.due_on, o.objection_id
                         limit :limit""")
                .bind("agency", agencyCode)
                .bind("state", state)
                .bind("overdue", overdue)
                .bind("today", today)
                .bind(
                        "afterDay",
                        page.cursor().map(cursor -> day(cursor.part(0))).orElse(null))
                .bind("afterId", page.cursor().map(cursor -> cursor.uuid(1)).orElse(BEFORE_ALL))
                .bind("limit", page.limit() + 1)
                .mapTo(Objection.class)
                .list());
        return Page.of(
                        rows,
                        page.limit(),
                        row -> Cursor.of(
                                row.dueOn().toString(), row.objectionId().toString()))
                .map(row -> ObjectionView.of(row, today));
    }

    /** The first filed first. */
    public Page<ObjectionView> ofEmployee(UUID employeeId, PageRequest page) {
        if (!mayReadOf(employeeId)) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        recordRead(employeeId, register.require(employeeId).agencyCode());
        List<Objection> rows = jdbi.withHandle(handle -> handle.createQuery(
                        Objections.OBJECTIONS
                                + " where o.employee_id = :employee and o.objection_id > :after order by o.objection_id limit :limit")
                .bind("employee", employeeId)
                .bind("after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(BEFORE_ALL))
                .bind("limit", page.limit() + 1)
                .mapTo(Objection.class)
                .list());
        return Page.of(rows, page.limit(), row -> Cursor.of(row.objectionId().toString()))
                .map(row -> ObjectionView.of(row, calendar.today()));
    }

    private boolean isVisible(Objection objection) {
        return mayReadOf(objection.employeeId())
                && (caller.agencies().covers(objection.agencyCode())
                        || !register.byIds(List.of(objection.employeeId())).isEmpty());
    }

    /** A token of an employee sees that employee's only. */
    private boolean mayReadOf(UUID employeeId) {
        return caller.hasScope("objections:decide") || ownRecords.cover(employeeId);
    }

    private void recordRead(UUID employeeId, String agencyCode) {
        audit.record("OBJECTIONS_READ", "employee", employeeId.toString(), agencyCode, Map.of());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException ofAnotherListing) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }
}
