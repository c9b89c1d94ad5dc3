package id.asn.planning.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.asn.planning.metric.Metric;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of an agency by unit; each unit counts its own people only, so the units sum to the agency. */
@Schema(name = "UnitsDevelopment")
public record UnitsDevelopmentView(
        @Schema(examples = "6407") String agencyCode,
        @Schema(examples = "Pemerintah Kabupaten Tegal") String agencyName,
        @Schema(examples = "2022") int year,

        @Schema(description = "The day whose people, placements, matches and standards count")
        LocalDate referenceDate,

        @Schema(description = "Records up to this instant count")
        Instant dataAsOf,

        @Schema(description = "Whether small cells are left out for this reader")
        boolean smallCellsSuppressed,

        List<Metric> metrics,
        List<UnitFigures> units) {

    /** One unit, or {@code -} for people and entries without one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "UnitFigures")
    public record UnitFigures(
            @Schema(description = "- for what belongs to no unit", examples = "BKPSDM")
            String unitCode,

            @Schema(description = "Absent for - and for units no longer in the tree") @Nullable String name,

            @JsonUnwrapped Figures figures) {}
}
