package id.asn.assessment.result;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.match.RecomputeMatches;
import id.asn.assessment.result.Admission.Admitted;
import id.asn.assessment.result.Admission.Refused;
import id.asn.assessment.result.RecordingOutcome.Recorded;
import id.asn.assessment.result.RecordingOutcome.Rejected;
import id.asn.assessment.result.RecordingOutcome.Replayed;
import id.asn.assessment.result.ResultStore.Source;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Records reported results, one or thousands, with the same statements; the people concerned are matched anew once. */
@ApplicationScoped
public class RecordAssessmentResults {

    private final AdmitResults admitResults;
    private final ResultStore store;
    private final RecomputeMatches recompute;
    private final Outbox outbox;

    RecordAssessmentResults(AdmitResults admitResults, ResultStore store, RecomputeMatches recompute, Outbox outbox) {
        this.admitResults = admitResults;
        this.store = store;
        this.recompute = recompute;
        this.outbox = outbox;
    }

    /** One outcome per item, in their order; what is refused leaves no trace. */
    @UseCase
    public List<RecordingOutcome> record(List<BatchItem<AssessmentResultRequest>> items) {
        List<Admission> admissions = admitResults.admit(items);
        List<AssessmentResult> admitted = admissions.stream()
                .filter(Admitted.class::isInstance)
                .map(admission -> ((Admitted) admission).result())
                .toList();
        Set<UUID> appended = store.append(admitted);
        publish(admitted.stream()
                .filter(result -> appended.contains(result.resultId()))
                .toList());
        Map<Source, RecordedResult> recorded = store.recorded(admitted);
        return admissions.stream()
                .map(admission -> outcome(admission, appended, recorded))
                .toList();
    }

    private void publish(List<AssessmentResult> fresh) {
        outbox.append(fresh.stream().map(AssessmentResultEvent::of).toList());
        recompute.forEmployees(
                fresh.stream().map(AssessmentResult::employeeId).distinct().toList());
    }

    private static RecordingOutcome outcome(
            Admission admission, Set<UUID> appended, Map<Source, RecordedResult> recorded) {
        return switch (admission) {
            case Refused refused -> new Rejected(refused.problem());
            case Admitted(AssessmentResult result) -> {
                RecordedResult stored = recorded.get(Source.of(result));
                if (stored == null || !stored.digest().equals(result.digest())) {
                    yield new Rejected(Problem.of(AssessmentProblem.SOURCE_REFERENCE_CHANGED, result.sourceReference())
                            .at("/sourceReference"));
                }
                yield appended.contains(result.resultId()) ? new Recorded(stored) : new Replayed(stored);
            }
        };
    }
}
