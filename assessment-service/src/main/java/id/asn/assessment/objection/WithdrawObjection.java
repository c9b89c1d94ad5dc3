package id.asn.assessment.objection;

import id.asn.assessment.CivilCalendar;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Takes an objection back: by the employee, or by the officer who had filed it for them. */
@ApplicationScoped
public class WithdrawObjection {

    private final Objections objections;
    private final Caller caller;
    private final Audit audit;
    private final CivilCalendar calendar;

    WithdrawObjection(Objections objections, Caller caller, Audit audit, CivilCalendar calendar) {
        this.objections = objections;
        this.caller = caller;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 for another's, 409 when it is closed */
    @UseCase
    public ObjectionView withdraw(UUID objectionId) {
        Objection objection = objections
                .find(objectionId)
                .filter(this::isCallers)
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        objections.close(objection, ObjectionState.WITHDRAWN, null, null, caller.subject(), calendar.now());
        audit.record(
                "OBJECTION_WITHDRAWN",
                "employee",
                objection.employeeId().toString(),
                objection.agencyCode(),
                Map.of("objectionId", objectionId));
        return ObjectionView.of(objections.find(objectionId).orElseThrow(), calendar.today());
    }

    private boolean isCallers(Objection objection) {
        return caller.employee()
                .map(objection.employeeId()::equals)
                .orElseGet(() -> objection.onBehalf() && objection.filedBy().equals(caller.subject()));
    }
}
