package id.asn.assessment.result;

import id.asn.chassis.bulk.BatchOptions;
import id.asn.chassis.bulk.Batches;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes a batch of results as its options say: each for itself or all or none, for good or only on trial. */
@ApplicationScoped
class ReportBatches {

    private final Batches batches;
    private final RecordAssessmentResults record;
    private final Audit audit;
    private final Problems problems;

    ReportBatches(Batches batches, RecordAssessmentResults record, Audit audit, Problems problems) {
        this.batches = batches;
        this.record = record;
        this.audit = audit;
        this.problems = problems;
    }

    /** @throws id.asn.chassis.web.ProblemException 422 for an atomic batch with a refused item: every error, nothing kept */
    Response report(AssessmentResultBatch batch, BatchOptions options) {
        return batches.take(
                options,
                batch,
                batch.items(),
                AssessmentResultRequest.class,
                this::recorded,
                outcomes -> BatchAnswer.of(outcomes, options.isTrial(), problems));
    }

    /** The trace of a batch is one entry; who recorded which result stands on the result itself. */
    private List<ItemOutcome> recorded(List<BatchItem.Sound<AssessmentResultRequest>> items) {
        List<RecordingOutcome> outcomes = record.record(List.copyOf(items));
        List<ItemOutcome> told = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            told.add(outcomes.get(i).at(items.get(i).index()));
        }
        audit.record(
                "ASSESSMENT_RESULTS_RECORDED",
                "assessment-result-batch",
                Ids.next().toString(),
                null,
                Map.of(
                        "items",
                        items.size(),
                        "recorded",
                        told.stream().filter(ReportBatches::isNew).count()));
        return told;
    }

    private static boolean isNew(ItemOutcome outcome) {
        return outcome instanceof ItemOutcome.Kept kept && kept.status() == ItemStatus.CREATED;
    }
}
