package id.asn.planning.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit as a whole falls short in; it tells of no person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CollectiveGap")
public record CollectiveGapView(
        UUID collectiveGapId,
        @Schema(examples = "6407") String agencyCode,
        @Schema(examples = "4.01") String unitCode,
        @Schema(examples = "M.7") String competencyCode,
        @Schema(examples = "PEMETAAN") String purpose,
        CollectiveGapState state,

        @Schema(description = "People of the unit whose position requires the competency", examples = "42")
        int people,

        @Schema(description = "Those of them whose level is known", examples = "40")
        int rated,

        @Schema(description = "Those of the rated who own less than is required", examples = "26")
        int below,

        @Schema(description = "Levels that the rated lack in all", examples = "24.60")
        BigDecimal sumGap,

        @Schema(description = "The dated threshold that decided", examples = "GAP-KOLEKTIF")
        String policyCode,

        @Schema(examples = "1") int policyVersion,
        @Schema(description = "The day the figures are of") LocalDate asOf,
        Instant openedAt,
        @Nullable Instant closedAt,

        @Schema(
                description =
                        "Open needs of people of the unit, for the competency, of any year: whom a group would serve")
        int openNeeds) {}
