package id.asn.standard.skj;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A standard in a listing. */
@Schema(name = "PositionStandardSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandardSummary(
        UUID standardId,
        UUID positionId,
        @Schema(examples = "BKPSDM-KABID-PK") String positionCode,
        @Schema(examples = "6407") String agencyCode,
        StandardStatus status,
        @Nullable @Schema(examples = "800/123/2021") String decreeNumber,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable UUID corrects,
        long version) {}
