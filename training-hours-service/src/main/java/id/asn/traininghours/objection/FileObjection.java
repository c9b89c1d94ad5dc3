package id.asn.traininghours.objection;

import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.ledger.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes an employee's objection, in time, against what was decided about their own hours; or their withdrawal of it. */
@ApplicationScoped
class FileObjection {

    private final Objections objections;
    private final Objectionables objectionables;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    FileObjection(Objections objections, Objectionables objectionables, Caller caller, Audit audit, Clock clock) {
        this.objections = objections;
        this.objectionables = objectionables;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 403 without an employee's token, 409 for a second objection, 422 after the
     *     last day and against what cannot be objected to or is not about the caller's hours
     */
    UUID file(ObjectionRequest request) {
        UUID self = caller.employee().orElseThrow(() -> Problem.of(WebProblem.FORBIDDEN));
        Objectionable what = find(request)
                .filter(one -> one.employeeId().equals(self))
                .orElseThrow(() -> Problem.of(ObjectionProblem.NOT_OBJECTIONABLE));
        LocalDate decided = LocalDate.ofInstant(what.decidedAt(), clock.getZone());
        LocalDate today = LocalDate.now(clock);
        ObjectionRule rule = ObjectionPolicy.ruleOn(decided, objections.rules());
        ObjectionPolicy.requireInTime(decided, today, rule);
        UUID id = Ids.next();
        objections.file(id, what, request, rule.dueOn(today), rule.ruleSet(), Recording.now(caller.subject(), clock));
        audit.record(
                "OBJECTION_FILED",
                "objection",
                id.toString(),
                what.agencyCode(),
                Map.of("completion", what.completionId()));
        return id;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 for another's, 409 when it is closed */
    void withdraw(UUID objectionId) {
        Objection objection = objections
                .find(objectionId)
                .filter(one ->
                        caller.employee().filter(one.employeeId()::equals).isPresent())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        objections.close(objection, ObjectionState.WITHDRAWN, null, null, Recording.now(caller.subject(), clock));
        audit.record("OBJECTION_WITHDRAWN", "objection", objectionId.toString(), objection.agencyCode(), Map.of());
    }

    private Optional<Objectionable> find(ObjectionRequest request) {
        return request.decisionId() == null
                ? Optional.ofNullable(request.entryId()).flatMap(objectionables::entry)
                : objectionables.decision(request.decisionId());
    }
}
