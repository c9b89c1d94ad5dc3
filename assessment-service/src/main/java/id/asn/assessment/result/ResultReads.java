package id.asn.assessment.result;

import id.asn.assessment.StatedPurpose;
import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.register.OwnRecords;
import id.asn.assessment.result.ResultRows.ResultRow;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads recorded results; every read leaves its trace. */
@ApplicationScoped
@UseCase
public class ResultReads {

    private final Jdbi jdbi;
    private final ResultRows rows;
    private final Audit audit;
    private final Caller caller;
    private final EmployeeRegister register;
    private final OwnRecords ownRecords;
    private final StatedPurpose statedPurpose;

    ResultReads(
            Jdbi jdbi,
            ResultRows rows,
            Audit audit,
            Caller caller,
            EmployeeRegister register,
            OwnRecords ownRecords,
            StatedPurpose statedPurpose) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.audit = audit;
        this.caller = caller;
        this.register = register;
        this.ownRecords = ownRecords;
        this.statedPurpose = statedPurpose;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when it is not there for the caller */
    public ResultView byId(UUID resultId) {
        ResultRow row = readable(resultId);
        recordRead("ASSESSMENT_RESULTS_READ", row.employeeId(), row.agencyCode(), Map.of("resultId", resultId));
        return rows.views(List.of(row)).getFirst();
    }

    /** A person's results, the first recorded first; superseded ones too. */
    public Page<ResultView> ofEmployee(UUID employeeId, PageRequest page) {
        String agencyCode = register.require(employeeId).agencyCode();
        if (!ownRecords.cover(employeeId)) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(new UUID(0, 0));
        List<ResultRow> found = jdbi.withHandle(handle -> handle.createQuery(ResultRows.COLUMNS
                        + " where r.employee_id = :employee and r.result_id > :after order by r.result_id limit :limit")
                .bind("employee", employeeId)
                .bind("after", after)
                .bind("limit", page.limit() + 1)
                .mapTo(ResultRow.class)
                .list());
        recordRead("ASSESSMENT_RESULTS_READ", employeeId, agencyCode, Map.of());
        return Page.of(
                rows.views(found),
                page.limit(),
                result -> Cursor.of(result.resultId().toString()));
    }

    /**
     * The result that was recorded first and every revision, in this order, whichever of them is asked for.
     *
     * @throws id.asn.chassis.web.ProblemException 404 when it is not there for the caller
     */
    public Page<ResultView> history(UUID resultId, PageRequest page) {
        ResultRow asked = readable(resultId);
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(new UUID(0, 0));
        List<ResultRow> chain = jdbi.withHandle(handle -> handle.createQuery("""
                        with recursive earlier as (
                            select result_id, revises from assessment_result where result_id = :id
                            union all
                            select r.result_id, r.revises from earlier e join assessment_result r on r.result_id = e.revises),
                        later as (
                            select result_id, 0 as place from earlier where revises is null
                            union all
                            select r.result_id, l.place + 1 from later l join assessment_result r on r.revises = l.result_id)
                        """ + ResultRows.COLUMNS + """
                         join later l using (result_id)
                         where l.place > coalesce((select place from later where result_id = :after), -1)
                         order by l.place limit :limit""")
                .bind("id", resultId)
                .bind("after", after)
                .bind("limit", page.limit() + 1)
                .mapTo(ResultRow.class)
                .list());
        recordRead("ASSESSMENT_RESULTS_READ", asked.employeeId(), asked.agencyCode(), Map.of("resultId", resultId));
        return Page.of(
                rows.views(chain),
                page.limit(),
                result -> Cursor.of(result.resultId().toString()));
    }

    /**
     * What the assessors wrote.
     *
     * @throws id.asn.chassis.web.ProblemException 404 when it is not there for the caller, or nothing was written, 428 when
     *     the purpose is not stated
     */
    public Narrative narrative(UUID resultId) {
        statedPurpose.require();
        ResultRow row = readable(resultId);
        Narrative narrative = jdbi.withHandle(handle -> handle.createQuery("""
                        select strengths, development_areas, recommendation from assessment_narrative where result_id = :id""")
                        .bind("id", resultId)
                        .mapTo(Narrative.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(ResultProblem.NO_NARRATIVE));
        recordRead("NARRATIVE_READ", row.employeeId(), row.agencyCode(), Map.of("resultId", resultId));
        return narrative;
    }

    /** By the agency that recorded it, and by the one that employs the person now: its match rests on it. */
    private ResultRow readable(UUID resultId) {
        return jdbi.withHandle(handle -> handle.createQuery(ResultRows.COLUMNS + " where r.result_id = :id")
                        .bind("id", resultId)
                        .mapTo(ResultRow.class)
                        .findOne())
                .filter(row -> ownRecords.cover(row.employeeId()))
                .filter(row -> caller.agencies().covers(row.agencyCode())
                        || !register.byIds(List.of(row.employeeId())).isEmpty())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    private void recordRead(String action, UUID employeeId, String agencyCode, Map<String, ?> details) {
        audit.record(action, "employee", employeeId.toString(), agencyCode, details);
    }
}
