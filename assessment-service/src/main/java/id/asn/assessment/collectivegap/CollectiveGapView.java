package id.asn.assessment.collectivegap;

import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A gap of a unit as it is shown. */
@Schema(name = "CollectiveGap")
public record CollectiveGapView(
        UUID collectiveGapId,
        @Schema(examples = "6407") String agencyCode,
        @Schema(examples = "4.01") String unitCode,
        @Schema(examples = "M.7") String competencyCode,
        @Nullable String name,
        @Nullable CompetencyGroup group,
        Purpose purpose,
        CollectiveGap.State state,
        @Schema(examples = "42") int people,
        @Schema(examples = "40") int rated,
        @Schema(examples = "26") int below,

        @Schema(description = "Percent of the rated, for display", examples = "65.00")
        BigDecimal shareBelow,

        @Schema(description = "Exact", examples = "24.60") BigDecimal sumGap,

        @Schema(description = "For display", examples = "0.62")
        BigDecimal meanGap,

        @Schema(examples = "GAP-KOLEKTIF") String policyCode,
        @Schema(examples = "1") int policyVersion,
        @Schema(description = "The day of its figures") LocalDate asOf,
        Instant openedAt,
        @Nullable Instant closedAt,
        int version) {

    static CollectiveGapView of(Row row) {
        return new CollectiveGapView(
                row.collectiveGapId(),
                row.agencyCode(),
                row.unitCode(),
                row.competencyCode(),
                row.name(),
                row.competencyGroup(),
                row.purpose(),
                row.state(),
                row.people(),
                row.rated(),
                row.below(),
                Shown.percent(row.below(), row.rated()),
                row.sumGap(),
                Shown.mean(row.sumGap(), row.rated()),
                row.policyCode(),
                row.policyVersion(),
                row.asOf(),
                row.openedAt(),
                row.closedAt(),
                row.version());
    }

    /** A row of {@code collective_gap} with the name of its competency. */
    record Row(
            UUID collectiveGapId,
            String agencyCode,
            String unitCode,
            String competencyCode,
            @Nullable String name,
            @Nullable CompetencyGroup competencyGroup,
            Purpose purpose,
            CollectiveGap.State state,
            int people,
            int rated,
            int below,
            BigDecimal sumGap,
            String policyCode,
            int policyVersion,
            LocalDate asOf,
            Instant openedAt,
            @Nullable Instant closedAt,
            int version) {}
}
