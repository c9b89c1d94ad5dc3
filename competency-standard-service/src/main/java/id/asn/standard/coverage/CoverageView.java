package id.asn.standard.coverage;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many positions of an agency have a standard in force on a date. */
@Schema(name = "Coverage")
public record CoverageView(
        @Schema(examples = "6407") String agencyCode,
        LocalDate asOf,
        int positions,
        int withEnactedStandard,
        int withoutEnactedStandard,
        List<UnitCoverage> units) {

    /** The same for one unit; the units sum to the agency. */
    @Schema(name = "UnitCoverage")
    public record UnitCoverage(
            @Schema(examples = "BKPSDM-PK") String unitCode,

            @Schema(examples = "Bidang Pengembangan Kompetensi")
            String name,

            int positions,
            int withEnactedStandard,
            int withoutEnactedStandard) {}

    static CoverageView of(String agencyCode, LocalDate asOf, List<UnitCoverage> units) {
        return new CoverageView(
                agencyCode,
                asOf,
                units.stream().mapToInt(UnitCoverage::positions).sum(),
                units.stream().mapToInt(UnitCoverage::withEnactedStandard).sum(),
                units.stream().mapToInt(UnitCoverage::withoutEnactedStandard).sum(),
                units);
    }
}
