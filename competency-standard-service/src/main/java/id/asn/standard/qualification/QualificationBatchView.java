package id.asn.standard.qualification;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.web.ProblemView;
import id.asn.chassis.web.Problems;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of each item, in the order of the request. */
@Schema(name = "QualificationBatchResult")
public record QualificationBatchView(List<Item> items) {

    /** One item; a rejected one carries its problem. */
    @Schema(name = "QualificationBatchResultItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            int index,
            ItemStatus status,
            @Nullable UUID employeeId,
            @Nullable Long version,
            @Nullable ProblemView problem) {}

    static QualificationBatchView of(List<ItemOutcome> outcomes, Problems problems) {
        return new QualificationBatchView(outcomes.stream()
                .map(outcome -> switch (outcome) {
                    case ItemOutcome.Kept kept ->
                        new Item(kept.index(), kept.status(), kept.id(), kept.version(), null);
                    case ItemOutcome.Rejected rejected ->
                        new Item(rejected.index(), ItemStatus.REJECTED, null, null, problems.view(rejected.problem()));
                })
                .toList());
    }
}
