package id.asn.assessment.result;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.match.MatchReads;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Answers a provider that reports results: records them, leaves a trace, tells what became of each. */
@ApplicationScoped
@UseCase
public class ReportResults {

    private final RecordAssessmentResults record;
    private final MatchReads matches;
    private final Audit audit;
    private final CivilCalendar calendar;

    ReportResults(RecordAssessmentResults record, MatchReads matches, Audit audit, CivilCalendar calendar) {
        this.record = record;
        this.matches = matches;
        this.audit = audit;
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

    /** With the match that it led to. */
    RecordedResultView view(RecordedResult result) {
        return RecordedResultView.of(
                result,
                matches.latest(result.employeeId(), result.purpose(), calendar.today())
                        .orElse(null));
    }
}
