package id.asn.assessment.population;

import id.asn.assessment.collectivegap.Shown;
import id.asn.assessment.rules.Purpose;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Gaps summed over agencies, or over the units of one. */
@Schema(name = "GapSummary")
public record GapSummary(
        Level by,
        Purpose purpose,

        @Schema(description = "People of these agencies still to be matched anew")
        int outstanding,

        @Schema(maxItems = 100_000) List<GapSummaryRow> rows) {

    public GapSummary {
        rows = List.copyOf(rows);
    }

    /** What a row is of. */
    public enum Level {
        AGENCY,
        UNIT
    }

    /** An agency or unit and a competency; a small figure of a unit is left out, and what would give it away too. */
    @Schema(name = "GapSummaryRow")
    public record GapSummaryRow(
            @Schema(examples = "6407") String agencyCode,
            @Nullable @Schema(examples = "4.01") String unitCode,
            @Schema(examples = "M.7") String competencyCode,

            @Schema(description = "Left out to protect few people; the figures are absent")
            boolean suppressed,

            @Nullable @Schema(examples = "5200") Integer people,
            @Nullable @Schema(examples = "5000") Integer rated,
            @Nullable @Schema(examples = "2600") Integer below,
            @Nullable @Schema(examples = "52.00") BigDecimal shareBelow,

            @Nullable @Schema(description = "Exact", examples = "2490.40")
            BigDecimal sumGap,

            @Nullable @Schema(examples = "0.50") BigDecimal meanGap) {

        static GapSummaryRow of(Row row) {
            BigDecimal sumGap = BigDecimal.valueOf(row.sumGap(), 2);
            return new GapSummaryRow(
                    row.agencyCode(),
                    row.unitCode(),
                    row.competencyCode(),
                    false,
                    row.people(),
                    row.rated(),
                    row.below(),
                    Shown.percent(row.below(), row.rated()),
                    sumGap,
                    Shown.mean(sumGap, row.rated()));
        }

        static GapSummaryRow suppressed(Row row) {
            return new GapSummaryRow(
                    row.agencyCode(), row.unitCode(), row.competencyCode(), true, null, null, null, null, null, null);
        }
    }

    /** Sums as they are read; the gap in hundredths of a level. */
    record Row(
            String agencyCode,
            @Nullable String unitCode,
            String competencyCode,
            int people,
            int rated,
            int below,
            long sumGap) {}
}
