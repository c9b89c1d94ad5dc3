package id.asn.standard.impact;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.skj.StandardStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What several standards of an agency do together, and each. */
@Schema(name = "ImpactPreview")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImpactPreviewView(
        @Schema(examples = "6407") String agencyCode,

        @Schema(description = "The date of the placements, the evidence and the cut-offs")
        LocalDate asOf,

        @Schema(description = "When the placements were read")
        Instant knownAt,

        @Nullable @Schema(
                description =
                        "When the newest assessment fact of the agency that is counted here was published; absent when"
                                + " there is none")
        Instant factsUntil,

        @Schema(description = "By which the categories were foretold")
        List<CategoryCut> cuts,

        @Schema(description = "Sums; a holder counts once for each standard previewed")
        List<PopulationImpact> total,

        @Schema(description = "In the order of their ids; without competencies, which each standard's own preview has")
        List<PreviewedStandard> standards) {

    /** One of them. */
    @Schema(name = "PreviewedStandard")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PreviewedStandard(
            UUID standardId,
            UUID positionId,
            StandardStatus status,
            @Nullable UUID against,
            List<PopulationImpact> populations) {

        static PreviewedStandard of(StandardChange change, List<PopulationImpact> populations) {
            return new PreviewedStandard(
                    change.standardId(),
                    change.positionId(),
                    change.status(),
                    change.against(),
                    populations.stream()
                            .map(PopulationImpact::withoutCompetencies)
                            .toList());
        }
    }
}
