package id.asn.planning.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.planning.goal.GoalLevel;
import id.asn.planning.goal.GoalLink;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need with where it comes from and what it serves. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Need")
public record NeedView(
        UUID needId,
        @Schema(examples = "6407") String agencyCode,
        @Schema(examples = "2022") int year,
        NeedBasis basis,

        @Schema(description = "Opaque; the register alone knows who it is")
        UUID employeeId,

        @Schema(description = "Unit of the definitive position, - without one")
        String unitCode,

        @Schema(examples = "M.7") @Nullable String competencyCode,

        @Schema(description = "Levels for a gap, JP for a shortfall, 1 for a proposal", examples = "1.00")
        BigDecimal size,

        NeedStatus status,
        Provenance provenance,

        @Schema(description = "Goals of the agency that cover the year and name the competency")
        List<StrategicReference> strategicReferences,

        Instant openedAt,
        @Nullable Instant closedAt,
        long version) {

    /** The facts behind a need; which of them is there follows from the basis. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NeedProvenance")
    public record Provenance(
            @Schema(description = "The match computation that shows the gap") @Nullable UUID computationId,

            @Schema(description = "The endorsed proposal") @Nullable UUID proposalId,

            @Schema(description = "The year whose verified ledger entries fall short") @Nullable Integer ledgerYear,

            @Schema(description = "The position that the employee works toward, as the proposal names it") @Nullable UUID targetPositionId,

            @Schema(
                    description =
                            "The open collective gap of the unit that this gap is part of; a group could be taught")
            @Nullable UUID collectiveGapId) {}

    /** A goal the need serves, with the thread from it up to the RPJMN. */
    @Schema(name = "StrategicReference")
    public record StrategicReference(UUID goalId, GoalLevel level, String code, String title, List<GoalLink> chain) {}
}
