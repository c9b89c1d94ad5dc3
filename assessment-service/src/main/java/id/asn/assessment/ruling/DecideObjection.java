package id.asn.assessment.ruling;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.objection.Objection;
import id.asn.assessment.objection.ObjectionProblem;
import id.asn.assessment.objection.ObjectionReads;
import id.asn.assessment.objection.ObjectionState;
import id.asn.assessment.objection.ObjectionView;
import id.asn.assessment.objection.Objections;
import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.result.RecordedRevisions;
import id.asn.assessment.result.ReviseResult;
import id.asn.assessment.result.RevisionRequest;
import id.asn.assessment.ruling.RulingPolicy.Judge;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides an objection, which ends the stay; what is upheld is corrected in the same transaction. */
@ApplicationScoped
public class DecideObjection {

    private final Objections objections;
    private final ObjectionReads reads;
    private final ReviseResult reviseResult;
    private final RecordedRevisions revisions;
    private final EmployeeRegister register;
    private final Caller caller;
    private final Audit audit;
    private final CivilCalendar calendar;

    DecideObjection(
            Objections objections,
            ObjectionReads reads,
            ReviseResult reviseResult,
            RecordedRevisions revisions,
            EmployeeRegister register,
            Caller caller,
            Audit audit,
            CivilCalendar calendar) {
        this.objections = objections;
        this.reads = reads;
        this.reviseResult = reviseResult;
        this.revisions = revisions;
        this.register = register;
        this.caller = caller;
        this.audit = audit;
        this.calendar = calendar;
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 403 for who is a party, 404 when no agency of the caller employs the
     *     person, 409 when the objection is closed or the result revised meanwhile, 422 when the revision is missing or not
     *     one of this result
     */
    @UseCase
    public ObjectionView decide(UUID objectionId, RulingRequest request) {
        Objection objection = objections.find(objectionId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        register.require(objection.employeeId());
        RulingPolicy.requireImpartial(objection, new Judge(caller.subject(), caller.employee(), caller.provider()));
        RulingPolicy.requireFittingRevision(request);
        if (!objection.isOpen()) {
            throw Problem.of(ObjectionProblem.OBJECTION_CLOSED);
        }
        UUID revisionId = revision(objection, request);
        objections.close(
                objection,
                switch (request.outcome()) {
                    case UPHELD -> ObjectionState.UPHELD;
                    case DISMISSED -> ObjectionState.DISMISSED;
                },
                request.reason(),
                revisionId,
                caller.subject(),
                calendar.now());
        audit.record(
                "OBJECTION_DECIDED",
                "employee",
                objection.employeeId().toString(),
                objection.agencyCode(),
                Map.of("objectionId", objectionId, "outcome", request.outcome()));
        return reads.one(objectionId);
    }

    private @Nullable UUID revision(Objection objection, RulingRequest request) {
        RevisionRequest revision = request.revision();
        if (revision != null) {
            return reviseResult.revise(objection.resultId(), revision).resultId();
        }
        UUID named = request.revisionId();
        if (named != null && !revisions.revises(named, objection.resultId())) {
            throw Problem.of(RulingProblem.NOT_A_REVISION_OF_IT).at("/revisionId");
        }
        return named;
    }
}
