package id.asn.assessment.appraisal;

import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.assessment.register.PersonAccess;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads recorded appraisals; every read leaves its trace. */
@ApplicationScoped
public class AppraisalReads {

    private static final String VIEW = """
            select a.appraisal_id, a.employee_id, a.agency_code, a.system_code, a.source_reference, a.year, a.score, a.predicate,
                   a.revises, a.revision_reason, a.annulled,
                   exists (select 1 from performance_appraisal n where n.revises = a.appraisal_id) as superseded,
                   a.digest, a.recorded_at
              from performance_appraisal a
            """;
    private static final String[] SCOPES = {"talent:read", "appraisals:write"};
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Jdbi jdbi;
    private final PersonAccess access;
    private final Audit audit;

    AppraisalReads(Jdbi jdbi, PersonAccess access, Audit audit) {
        this.jdbi = jdbi;
        this.access = access;
        this.audit = audit;
    }

    /**
     * A person's appraisals with those that were revised, the first recorded first; for officers and for the person.
     *
     * @throws id.asn.chassis.web.ProblemException 404 for anybody else
     */
    @UseCase
    public Page<AppraisalView> ofEmployee(UUID employeeId, PageRequest page) {
        KnownEmployee employee = access.requireReadable(employeeId, SCOPES);
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(BEFORE_ALL);
        Page<AppraisalView> appraisals = Page.of(
                jdbi.withHandle(handle -> handle.createQuery(VIEW + """
                                 where a.employee_id = :employee and a.appraisal_id > :after
                                 order by a.appraisal_id limit :limit""")
                        .bind("employee", employeeId)
                        .bind("after", after)
                        .bind("limit", page.limit() + 1)
                        .mapTo(AppraisalView.class)
                        .list()),
                page.limit(),
                appraisal -> Cursor.of(appraisal.appraisalId().toString()));
        recordRead(employee);
        return appraisals;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when it is not there for the caller */
    @UseCase
    public AppraisalView byId(UUID appraisalId) {
        AppraisalView appraisal = jdbi.withHandle(handle -> handle.createQuery(VIEW + " where a.appraisal_id = :id")
                        .bind("id", appraisalId)
                        .mapTo(AppraisalView.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        recordRead(access.requireReadable(appraisal.employeeId(), SCOPES));
        return appraisal;
    }

    private void recordRead(KnownEmployee employee) {
        audit.record(
                "PERFORMANCE_APPRAISALS_READ",
                "employee",
                employee.employeeId().toString(),
                employee.agencyCode(),
                Map.of());
    }
}
