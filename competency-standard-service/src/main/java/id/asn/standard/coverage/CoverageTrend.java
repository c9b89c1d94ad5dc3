package id.asn.standard.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How coverage moved from month to month, computed from the register each time: there is no snapshot that could differ. */
@Schema(name = "CoverageTrend")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CoverageTrend(
        @Schema(examples = "6407") String agencyCode,
        @Nullable @Schema(examples = "BKPSDM") String unitCode,
        UnitScope unitScope,
        Instant knownAt,
        List<Point> points) {

    /** A day of the register. */
    record Counted(LocalDate asOf, int positions, int covered) {

        Point at(CoverageTrend of) {
            return new Point(
                    of.agencyCode,
                    of.unitCode,
                    asOf,
                    of.knownAt,
                    positions,
                    covered,
                    positions - covered,
                    Share.percent(covered, positions));
        }
    }

    /** The end of one month. */
    @Schema(name = "CoverageTrendPoint")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Point(
            @Schema(examples = "6407") String agencyCode,
            @Nullable @Schema(examples = "BKPSDM") String unitCode,

            @Schema(description = "End of the month; today in the running month")
            LocalDate asOf,

            Instant knownAt,
            int positions,
            int withEnactedStandard,
            int withoutEnactedStandard,

            @Nullable @Schema(description = "Percent; absent when there are no positions", examples = "66.67")
            BigDecimal coveredShare) {}

    static CoverageTrend of(UnitChoice choice, Instant readAt, List<Counted> counted) {
        CoverageTrend frame = new CoverageTrend(choice.agency, choice.unit, choice.unitScope, readAt, List.of());
        return new CoverageTrend(
                choice.agency,
                choice.unit,
                choice.unitScope,
                readAt,
                counted.stream().map(day -> day.at(frame)).toList());
    }
}
