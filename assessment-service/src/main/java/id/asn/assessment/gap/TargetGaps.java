package id.asn.assessment.gap;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a person is from the position held and from the positions worked toward. */
@Schema(name = "TargetGaps")
public record TargetGaps(
        UUID employeeId,

        @Schema(
                maxItems = 21,
                description = "The position held first, then endorsed target positions, the latest first")
        List<GapAnalysis> items,

        @Schema(
                maxItems = 21,
                description = "Positions that have no standard in force on the day, or are not of your agencies")
        List<UUID> notComparable) {}
