package id.asn.standard.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.reference.Tier;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A time in a position, cut where the position itself moved to another unit or tier. */
@Schema(name = "Placement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementSpan(
        UUID positionId,

        @Schema(description = "Agency of the position", examples = "6407")
        String agencyCode,

        @Schema(examples = "BKPSDM-PK") String unitCode,
        Tier tier,
        PlacementKind kind,
        LocalDate from,

        @Nullable @Schema(description = "First day after; absent while open")
        LocalDate to) {}
