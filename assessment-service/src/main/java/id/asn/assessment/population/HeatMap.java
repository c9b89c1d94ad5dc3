package id.asn.assessment.population;

import id.asn.assessment.collectivegap.Shown;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Units against competencies. */
@Schema(name = "HeatMap")
public record HeatMap(
        @Schema(examples = "6407") String agencyCode,
        Purpose purpose,
        LocalDate asOf,

        @Schema(
                description =
                        "People of the agency still to be matched anew: until they are, some figures are of before the change")
        int outstanding,

        @Schema(maxItems = 100_000, description = "By unit, then by competency")
        List<HeatMapCell> cells) {

    public HeatMap {
        cells = List.copyOf(cells);
    }

    /** A unit and a competency; people are those with a match, that is, of whom a result of the purpose is recorded. */
    @Schema(name = "HeatMapCell")
    public record HeatMapCell(
            @Schema(examples = "4.01") String unitCode,
            @Schema(examples = "M.7") String competencyCode,
            @Nullable String name,
            @Nullable CompetencyGroup group,

            @Schema(description = "With a match whose position requires it", examples = "42")
            int people,

            @Schema(description = "With a rating that counts", examples = "40")
            int rated,

            @Schema(description = "Rated below the requirement", examples = "26")
            int below,

            @Schema(description = "Percent of the rated, two decimals; for display", examples = "65.00")
            BigDecimal shareBelow,

            @Schema(description = "Sum of the gaps over the rated, exact", examples = "24.60")
            BigDecimal sumGap,

            @Schema(description = "sumGap over rated, two decimals; for display", examples = "0.62")
            BigDecimal meanGap) {

        static HeatMapCell of(Row row) {
            BigDecimal sumGap = BigDecimal.valueOf(row.sumGap(), 2);
            return new HeatMapCell(
                    row.unitCode(),
                    row.competencyCode(),
                    row.name(),
                    row.competencyGroup(),
                    row.people(),
                    row.rated(),
                    row.below(),
                    Shown.percent(row.below(), row.rated()),
                    sumGap,
                    Shown.mean(sumGap, row.rated()));
        }
    }

    /** A cell as it is read; the gap in hundredths of a level. */
    record Row(
            String unitCode,
            String competencyCode,
            @Nullable String name,
            @Nullable CompetencyGroup competencyGroup,
            int people,
            int rated,
            int below,
            long sumGap) {}
}
