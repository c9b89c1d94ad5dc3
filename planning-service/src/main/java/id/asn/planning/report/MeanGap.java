package id.asn.planning.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Metric MEAN_GAP in one competency. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MeanGap")
public record MeanGap(
        @Schema(examples = "M.7") String competencyCode,
        @Schema(examples = "Mengelola Perubahan") String name,

        @Schema(description = "People with a valid rating", examples = "153") @Nullable Long people,

        @Schema(description = "totalGap / people, 2 decimals HALF_UP", examples = "0.42") @Nullable BigDecimal meanGap,

        @Schema(description = "Sum of gaps in levels; the units sum to the agency", examples = "64.20") @Nullable BigDecimal totalGap,

        @Schema(description = "People below the required level", examples = "71") @Nullable Long below,

        @Schema(description = "Some of it is left out: fewer than 5 people") @Nullable Boolean suppressed) {

    static MeanGap of(String code, String name, GapFigures.Row gap) {
        return new MeanGap(
                code, name, gap.people(), Ratio.mean(gap.totalGap(), gap.people()), gap.totalGap(), gap.below(), null);
    }

    static MeanGap suppressed(String code, String name) {
        return new MeanGap(code, name, null, null, null, null, true);
    }

    MeanGap withoutBelow() {
        return new MeanGap(competencyCode, name, people, meanGap, totalGap, null, true);
    }
}
