package id.asn.traininghours.yearclose;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person in a closed year. */
@Schema(name = "ClosedYearOfEmployee")
public record ClosedPersonView(
        UUID employeeId,
        JpSums snapshot,

        @Schema(description = "The difference to the snapshot")
        JpSums adjustments,

        JpSums balance) {}
