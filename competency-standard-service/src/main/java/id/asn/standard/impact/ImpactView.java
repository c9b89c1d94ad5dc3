package id.asn.standard.impact;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.skj.StandardStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a standard does to the holders of its position. */
@Schema(name = "StandardImpact")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImpactView(
        UUID standardId,
        UUID positionId,
        @Schema(examples = "6407") String agencyCode,
        StandardStatus status,

        @Nullable @Schema(
                description =
                        "The standard whose place it takes: the one it corrects or supersedes, else the one in force before;"
                                + " absent when the position has none")
        UUID against,

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

        @Schema(description = "Populations without holders are left out")
        List<PopulationImpact> populations) {}
