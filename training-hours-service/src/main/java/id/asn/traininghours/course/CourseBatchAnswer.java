package id.asn.traininghours.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.web.ProblemView;
import id.asn.chassis.web.Problems;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One answer per course, in the order of the request. */
@Schema(name = "CourseBatchAnswer")
public record CourseBatchAnswer(List<Item> items) {

    static CourseBatchAnswer of(List<ItemOutcome> outcomes, CourseBatchRequest request, Problems problems) {
        return new CourseBatchAnswer(outcomes.stream()
                .map(outcome -> item(outcome, request, problems))
                .toList());
    }

    private static Item item(ItemOutcome outcome, CourseBatchRequest request, Problems problems) {
        return switch (outcome) {
            case ItemOutcome.Kept kept -> {
                String courseId =
                        request.items().get(kept.index()).path("courseId").asText();
                yield new Item(kept.index(), kept.status(), courseId, kept.version(), null);
            }
            case ItemOutcome.Rejected(int index, var problem) ->
                new Item(index, ItemStatus.REJECTED, null, null, problems.view(problem));
        };
    }

    /** The answer to one course; a REJECTED one carries only its problem. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CourseBatchItem")
    public record Item(
            @Schema(examples = "0") int index,
            ItemStatus outcome,

            @Nullable @Schema(examples = "course-v1:SKJ+2026")
            String courseId,

            @Nullable Long version,
            @Nullable ProblemView problem) {}
}
