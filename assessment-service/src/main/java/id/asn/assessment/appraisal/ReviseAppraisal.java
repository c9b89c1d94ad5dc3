package id.asn.assessment.appraisal;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.CivilCalendar;
import id.asn.assessment.appraisal.AppraisalStore.Source;
import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts a linked appraisal in the place of a recorded one; both stay. */
@ApplicationScoped
public class ReviseAppraisal {

    private final AppraisalStore store;
    private final AppraisalReads reads;
    private final EmployeeRegister register;
    private final Caller caller;
    private final Audit audit;
    private final CivilCalendar calendar;

    ReviseAppraisal(
            AppraisalStore store,
            AppraisalReads reads,
            EmployeeRegister register,
            Caller caller,
            Audit audit,
            CivilCalendar calendar) {
        this.store = store;
        this.reads = reads;
        this.register = register;
        this.caller = caller;
        this.audit = audit;
        this.calendar = calendar;
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 404, 409 when it has been revised already or the reference stands for
     *     something else, 422 for content that no appraisal may have
     */
    @UseCase
    public Reply revise(UUID appraisalId, AppraisalRevisionRequest request) {
        Appraisal revised = store.byId(appraisalId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        KnownEmployee employee = register.require(revised.employeeId());
        new AppraisalPolicy(calendar.today().getYear(), store.predicates())
                .refusal(request, revised.year())
                .ifPresent(problem -> {
                    throw problem;
                });
        Appraisal revision = revised.revisedBy(request, employee, calendar.now(), caller.subject());
        if (store.append(List.of(revision)).isEmpty()) {
            return Reply.ok(reads.byId(replayed(revision).appraisalId()));
        }
        audit.record(
                "PERFORMANCE_APPRAISAL_REVISED",
                "employee",
                employee.employeeId().toString(),
                employee.agencyCode(),
                Map.of("appraisalId", revision.appraisalId(), "revises", appraisalId));
        return Reply.created(
                "/v1/performance-appraisals/" + revision.appraisalId(), reads.byId(revision.appraisalId()));
    }

    private Appraisal replayed(Appraisal revision) {
        Appraisal stored = store.recorded(List.of(revision)).get(Source.of(revision));
        if (stored == null) {
            throw Problem.of(AppraisalProblem.APPRAISAL_REVISED);
        }
        if (!stored.digest().equals(revision.digest())) {
            throw Problem.of(AssessmentProblem.SOURCE_REFERENCE_CHANGED, revision.sourceReference())
                    .at("/sourceReference");
        }
        return stored;
    }
}
