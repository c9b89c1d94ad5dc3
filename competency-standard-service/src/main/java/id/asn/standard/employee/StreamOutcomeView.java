package id.asn.standard.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.web.ProblemView;
import id.asn.chassis.web.Problems;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one line of a stream; the last line holds the summary alone, so that a broken answer shows. */
@Schema(name = "EmployeeStreamOutcome")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreamOutcomeView(
        @Nullable @Schema(description = "Line of the request, from 1")
        Integer line,

        @Nullable ItemStatus status,
        @Nullable UUID employeeId,
        @Nullable ProblemView problem,
        @Nullable @Schema(description = "Last line only") Summary summary) {

    /** How many of what. */
    @Schema(name = "EmployeeStreamSummary")
    public record Summary(int created, int updated, int unchanged, int rejected) {}

    static StreamOutcomeView of(int line, ItemOutcome outcome, Problems problems) {
        return switch (outcome) {
            case ItemOutcome.Kept kept -> new StreamOutcomeView(line, kept.status(), kept.id(), null, null);
            case ItemOutcome.Rejected rejected ->
                new StreamOutcomeView(line, ItemStatus.REJECTED, null, problems.view(rejected.problem()), null);
        };
    }

    static StreamOutcomeView end(Summary summary) {
        return new StreamOutcomeView(null, null, null, null, summary);
    }
}
