package id.asn.assessment.result;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.match.MatchReads;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.BatchItems;
import id.asn.chassis.web.Problems;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Answers a provider that reports results: records them, leaves a trace, tells what became of each. */
@ApplicationScoped
@UseCase
public class ReportResults {

    private final BatchItems batchItems;
    private final RecordAssessmentResults record;
    private final MatchReads matches;
    private final Audit audit;
    private final Problems problems;
    private final CivilCalendar calendar;

    ReportResults(
            BatchItems batchItems,
            RecordAssessmentResults record,
            MatchReads matches,
            Audit audit,
            Problems problems,
            CivilCalendar calendar) {
        this.batchItems = batchItems;
        this.record = record;
        this.matches = matches;
        this.audit = audit;
        this.problems = problems;
        this.calendar = calendar;
    }

    /** @throws id.asn.chassis.web.ProblemException the reason when it is refused */
    public Reply one(AssessmentResultRequest request) {
        return switch (record.record(List.of(new BatchItem.Sound<>(0, request))).getFirst()) {
            case RecordingOutcome.Rejected rejected -> throw rejected.problem();
            case RecordingOutcome.Replayed(RecordedResult result) -> Reply.ok(view(result));
            case RecordingOutcome.Recorded(RecordedResult result) -> {
                audit.record(
                        "ASSESSMENT_RESULT_RECORDED",
                        "employee",
                        result.employeeId().toString(),
                        null,
                        Map.of("resultId", result.resultId()));
                yield Reply.created("/v1/assessment-results/" + result.resultId(), view(result));
            }
        };
    }

    /** The trace of a batch is one entry; who recorded which result stands on the result itself. */
    public Reply batch(AssessmentResultBatch batch) {
        List<RecordingOutcome> outcomes = record.record(batchItems.read(batch.items(), AssessmentResultRequest.class));
        long recorded = outcomes.stream()
                .filter(RecordingOutcome.Recorded.class::isInstance)
                .count();
        audit.record(
                "ASSESSMENT_RESULTS_RECORDED",
                "assessment-result-batch",
                Ids.next().toString(),
                null,
                Map.of("items", outcomes.size(), "recorded", recorded));
        return Reply.ok(BatchAnswer.of(outcomes, problems));
    }

    private RecordedResultView view(RecordedResult result) {
        return RecordedResultView.of(
                result,
                matches.latest(result.employeeId(), result.purpose(), calendar.today())
                        .orElse(null));
    }
}
