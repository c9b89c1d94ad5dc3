package id.asn.standard.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many positions of an agency have a standard in force on a date, and what their standards lack. */
@Schema(name = "Coverage")
public record CoverageView(
        @Schema(examples = "6407") String agencyCode,
        LocalDate asOf,
        Instant knownAt,
        AgeRule ageRule,
        int positions,
        int withEnactedStandard,
        int withoutEnactedStandard,
        CoverageFigures figures,
        List<UnitCoverage> units) {

    /** The same for one unit; the units sum to the agency, each unit's own and below give its subtree. */
    @Schema(name = "UnitCoverage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UnitCoverage(
            @Schema(examples = "BKPSDM-PK") String unitCode,

            @Schema(examples = "Bidang Pengembangan Kompetensi")
            String name,

            @Nullable @Schema(examples = "BKPSDM") String parentUnitCode,
            int positions,
            int withEnactedStandard,
            int withoutEnactedStandard,
            CoverageFigures own,

            @Schema(description = "With all units below it, by the unit tree of today")
            CoverageFigures subtree) {}

    /** A unit with what its figures rest on, as it stands in a file. */
    @Schema(name = "UnitCoverageRow")
    public record Row(String agencyCode, UnitCoverage unit, Basis basis) {}

    static CoverageView of(String agencyCode, Reading reading, Counts total, List<UnitCoverage> units) {
        CoverageFigures figures = total.figures();
        return new CoverageView(
                agencyCode,
                reading.asOf(),
                reading.readAt(),
                reading.age(),
                figures.positions(),
                figures.withEnactedStandard(),
                figures.withoutEnactedStandard(),
                figures,
                units);
    }

    List<Row> rows() {
        Basis basis = new Basis(asOf, knownAt, ageRule.years(), ageRule.version());
        return units.stream().map(unit -> new Row(agencyCode, unit, basis)).toList();
    }
}
