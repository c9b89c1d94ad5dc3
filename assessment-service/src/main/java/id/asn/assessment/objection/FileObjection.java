package id.asn.assessment.objection;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.objection.ObjectedResults.ObjectedResult;
import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.register.OwnRecords;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Takes an objection against a result, in time: from the employee, or from an officer who files it for them. */
@ApplicationScoped
public class FileObjection {

    private final Objections objections;
    private final ObjectedResults results;
    private final EmployeeRegister register;
    private final OwnRecords ownRecords;
    private final Caller caller;
    private final Audit audit;
    private final CivilCalendar calendar;

    FileObjection(
            Objections objections,
            ObjectedResults results,
            EmployeeRegister register,
            OwnRecords ownRecords,
            Caller caller,
            Audit audit,
            CivilCalendar calendar) {
        this.objections = objections;
        this.results = results;
        this.register = register;
        this.ownRecords = ownRecords;
        this.caller = caller;
        this.audit = audit;
        this.calendar = calendar;
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 404 for a result of another person or agency, 409 for a second objection,
     *     422 after the last day and against a superseded result
     */
    @UseCase
    public ObjectionView file(UUID resultId, ObjectionRequest request) {
        ObjectedResult result = results.find(resultId)
                .filter(one -> ownRecords.cover(one.employeeId()))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        String agencyCode = register.require(result.employeeId()).agencyCode();
        if (result.superseded()) {
            throw Problem.of(ObjectionProblem.RESULT_NOT_CURRENT);
        }
        LocalDate recorded = calendar.dayOf(result.recordedAt());
        LocalDate today = calendar.today();
        ObjectionRule rule = ObjectionPolicy.ruleOn(recorded, objections.rules());
        ObjectionPolicy.requireInTime(recorded, today, rule);
        UUID objectionId = Ids.next();
        objections.file(new Objection(
                objectionId,
                resultId,
                result.employeeId(),
                agencyCode,
                result.recordedBy(),
                result.providerCode(),
                request.grounds(),
                request.evidenceDigest(),
                rule.dueOn(today),
                rule.ruleSet(),
                caller.subject(),
                caller.employee().isEmpty(),
                calendar.now(),
                ObjectionState.FILED,
                null,
                null,
                null,
                null));
        audit.record(
                "OBJECTION_FILED",
                "employee",
                result.employeeId().toString(),
                agencyCode,
                Map.of("objectionId", objectionId, "resultId", resultId));
        return ObjectionView.of(objections.find(objectionId).orElseThrow(), today);
    }
}
