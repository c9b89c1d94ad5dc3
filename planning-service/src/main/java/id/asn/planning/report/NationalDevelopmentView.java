package id.asn.planning.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.asn.planning.metric.Metric;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of all agencies in the token's scope together, and of each. */
@Schema(name = "NationalDevelopment")
public record NationalDevelopmentView(
        @Schema(examples = "2022") int year,

        @Schema(description = "The day whose people, placements, matches and standards count")
        LocalDate referenceDate,

        @Schema(description = "Records up to this instant count")
        Instant dataAsOf,

        List<Metric> metrics,
        @JsonUnwrapped Figures figures,

        @Schema(description = "They sum to the figures above")
        List<AgencyFigures> agencies) {

    /** One agency. */
    @Schema(name = "AgencyFigures")
    public record AgencyFigures(
            @Schema(examples = "6407") String agencyCode,
            @Schema(examples = "Pemerintah Kabupaten Tegal") String agencyName,
            @JsonUnwrapped Figures figures) {}
}
