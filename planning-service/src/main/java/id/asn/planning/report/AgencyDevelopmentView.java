package id.asn.planning.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.asn.planning.metric.Metric;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an agency develops its people in a year. */
@Schema(name = "AgencyDevelopment")
public record AgencyDevelopmentView(
        @Schema(examples = "6407") String agencyCode,
        @Schema(examples = "Pemerintah Kabupaten Tegal") String agencyName,
        @Schema(examples = "2022") int year,

        @Schema(description = "The day whose people, placements, matches and standards count")
        LocalDate referenceDate,

        @Schema(description = "Records up to this instant count")
        Instant dataAsOf,

        List<Metric> metrics,
        @JsonUnwrapped Figures figures,

        @Schema(description = "Open units in the agency's tree", examples = "12")
        int units) {}
