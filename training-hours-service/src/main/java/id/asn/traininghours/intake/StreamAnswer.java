package id.asn.traininghours.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.web.ProblemView;
import id.asn.traininghours.completion.ReasonView;
import id.asn.traininghours.completion.Step;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one line of a stream; the last line holds the summary alone, so that a broken answer shows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CompletionStreamAnswer")
public record StreamAnswer(
        @Nullable @Schema(description = "Line of the request, from 1", examples = "1")
        Integer line,

        @Nullable Outcome outcome,
        @Nullable UUID completionId,
        @Nullable UUID entryId,
        @Nullable Jp claimedJp,
        @Nullable Jp convertedJp,
        @Nullable Jp creditedJp,
        @Nullable Verification verification,
        @Nullable List<ReasonView> reasons,
        @Nullable List<Step> steps,
        @Nullable ProblemView problem,
        @Nullable @Schema(description = "Last line only") Summary summary) {

    /** How many of what. */
    @Schema(name = "CompletionStreamSummary")
    public record Summary(int accepted, int acceptedFlagged, int held, int waiting, int replayed, int rejected) {}

    static StreamAnswer of(int line, BatchAnswer.Item item) {
        return new StreamAnswer(
                line,
                item.outcome(),
                item.completionId(),
                item.entryId(),
                item.claimedJp(),
                item.convertedJp(),
                item.creditedJp(),
                item.verification(),
                item.reasons(),
                item.steps(),
                item.problem(),
                null);
    }

    static StreamAnswer end(Summary summary) {
        return new StreamAnswer(null, null, null, null, null, null, null, null, null, null, null, summary);
    }
}
