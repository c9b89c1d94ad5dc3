package id.asn.assessment.provider;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision that a provider may assess.
 *
 * @param to last day, inclusive
 */
@Schema(name = "Accreditation")
public record Accreditation(
        AccreditationCategory category,
        @Schema(examples = "2023-01-01") LocalDate from,

        @Schema(description = "Last day, inclusive", examples = "2028-01-01")
        LocalDate to,

        @Schema(examples = "Keputusan Kepala BKN 45/2023") String decision) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean meets(Accreditation other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }
}
