package id.asn.planning.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A goal as recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Goal")
public record GoalView(
        UUID goalId,
        GoalLevel level,
        @Schema(examples = "4.01") String code,

        @Schema(examples = "Meningkatnya profesionalisme ASN")
        String title,

        @Schema(examples = "6407") @Nullable String agencyCode,
        @Nullable UUID parentGoalId,
        @Schema(examples = "2019") int yearFrom,
        @Schema(examples = "2024") int yearTo,
        List<String> competencyCodes) {

    public GoalView {
        competencyCodes = List.copyOf(competencyCodes);
    }
}
