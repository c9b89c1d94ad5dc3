package id.asn.standard.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was counted; a position can be counted under several findings. */
@Schema(name = "CoverageFigures")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CoverageFigures(
        int positions,
        int withEnactedStandard,
        int withoutEnactedStandard,

        @Nullable @Schema(
                description = "Percent of positions with a standard in force; absent when there are none",
                examples = "66.67")
        BigDecimal coveredShare,

        @Schema(description = "In effect for longer than the age rule allows")
        int outdated,

        @Schema(description = "Standards that require no technical competency")
        int withoutTechnical,

        @Schema(description = "Positions with a government affair that no required technical competency belongs to")
        int urusanWithoutTechnical,

        @Schema(description = "Standards with a required level for which the dictionary has no behavioural indicators")
        int withoutIndicators,

        @Schema(description = "Standards without performance indicators")
        int withoutPerformanceIndicators,

        @Schema(description = "Positions for which a standard is drafted, submitted or approved but not enacted")
        int draftsUnderWay,

        @Schema(description = "People in positions without a standard; who holds two of them counts twice")
        int holdersWithoutStandard) {}
