package id.asn.planning.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Metric STANDARD_COVERAGE; positions are not people, so it is never suppressed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StandardCoverage")
public record StandardCoverage(
        @Schema(examples = "40") long positions,
        @Schema(examples = "28") long withEnactedStandard,

        @Schema(description = "4 decimals HALF_UP; absent without positions", examples = "0.7000") @Nullable BigDecimal share) {

    static StandardCoverage of(CoverageFigures.Row row) {
        return new StandardCoverage(row.positions(), row.covered(), Ratio.share(row.covered(), row.positions()));
    }
}
