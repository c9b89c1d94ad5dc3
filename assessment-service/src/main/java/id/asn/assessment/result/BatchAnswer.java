package id.asn.assessment.result;

import id.asn.chassis.web.ProblemView;
import id.asn.chassis.web.Problems;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of each item of a batch, in the order in which they came. */
@Schema(name = "AssessmentResultBatchAnswer")
public record BatchAnswer(@Schema(maxItems = 5000) List<Item> items) {

    /** RECORDED: new. REPLAYED: the same content was there before. REJECTED: see the problem. */
    public enum ItemStatus {
        RECORDED,
        REPLAYED,
        REJECTED
    }

    /** One item. */
    @Schema(name = "AssessmentResultBatchItem")
    public record Item(
            int index,
            ItemStatus status,
            @Nullable UUID resultId,
            @Nullable ProblemView problem) {}

    static BatchAnswer of(List<RecordingOutcome> outcomes, Problems problems) {
        return new BatchAnswer(IntStream.range(0, outcomes.size())
                .mapToObj(index -> item(index, outcomes.get(index), problems))
                .toList());
    }

    private static Item item(int index, RecordingOutcome outcome, Problems problems) {
        return switch (outcome) {
            case RecordingOutcome.Recorded(RecordedResult result) ->
                new Item(index, ItemStatus.RECORDED, result.resultId(), null);
            case RecordingOutcome.Replayed(RecordedResult result) ->
                new Item(index, ItemStatus.REPLAYED, result.resultId(), null);
            case RecordingOutcome.Rejected rejected ->
                new Item(index, ItemStatus.REJECTED, null, problems.view(rejected.problem()));
        };
    }
}
