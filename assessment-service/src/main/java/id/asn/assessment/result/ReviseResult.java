package id.asn.assessment.result;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.CivilCalendar;
import id.asn.assessment.match.RecomputeMatches;
import id.asn.assessment.register.EmployeeRegister;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Corrects or annuls a result by another one that takes its place, for the provider that recorded it and for officers of
 * the agency that employs the person. The matches that rested on it are reckoned anew in the same transaction.
 */
@ApplicationScoped
public class ReviseResult {

    private final ResultStore store;
    private final AdmitResults admitResults;
    private final EmployeeRegister register;
    private final RecomputeMatches recompute;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final CivilCalendar calendar;

    ReviseResult(
            ResultStore store,
            AdmitResults admitResults,
            EmployeeRegister register,
            RecomputeMatches recompute,
            Outbox outbox,
            Audit audit,
            Caller caller,
            CivilCalendar calendar) {
        this.store = store;
        this.admitResults = admitResults;
        this.register = register;
        this.recompute = recompute;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.calendar = calendar;
    }

    /**
     * @return the revision
     * @throws id.asn.chassis.web.ProblemException 403 for another provider's result, 404 when no agency of the caller
     *     employs the person, 409 when it is superseded already, 422 when a rule refuses the new content
     */
    @UseCase
    public RecordedResult revise(UUID resultId, RevisionRequest request) {
        RevisedResult earlier = store.revised(resultId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        register.require(earlier.employeeId());
        requireOwnProvider(earlier);
        AssessmentResult revision = revision(earlier, request);
        // The unique index decides between rivals, whatever was seen before.
        if (earlier.superseded() || store.append(List.of(revision)).isEmpty()) {
            throw Problem.of(ResultProblem.RESULT_REVISED_ALREADY);
        }
        outbox.append(List.of(AssessmentResultEvent.of(revision)));
        recompute.forEmployees(List.of(revision.employeeId()));
        audit.record(
                "ASSESSMENT_RESULT_REVISED",
                "employee",
                revision.employeeId().toString(),
                revision.agencyCode(),
                Map.of("resultId", revision.resultId(), "revises", resultId, "annulled", request.annuls()));
        return RecordedResult.of(revision);
    }

    private AssessmentResult revision(RevisedResult earlier, RevisionRequest request) {
        CorrectedContent content = request.content();
        if (content == null) {
            return AssessmentResult.annulling(earlier, request.reason(), calendar.now(), caller.subject());
        }
        BatchItem<AssessmentResultRequest> item = new BatchItem.Sound<>(0, content.of(earlier));
        return switch (admitResults.admit(List.of(item)).getFirst()) {
            case Admission.Refused refused -> throw refused.problem();
            case Admission.Admitted(AssessmentResult result) -> result.revising(earlier, request.reason());
        };
    }

    private void requireOwnProvider(RevisedResult earlier) {
        caller.provider()
                .filter(provider -> !provider.equals(earlier.providerCode()))
                .ifPresent(other -> {
                    throw Problem.of(AssessmentProblem.PROVIDER_NOT_YOURS, earlier.providerCode());
                });
    }
}
