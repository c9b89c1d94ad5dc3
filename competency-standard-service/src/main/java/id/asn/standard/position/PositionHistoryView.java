package id.asn.standard.position;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.reference.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing ever recorded of a position: for which time it was said, and while it was believed. */
@Schema(name = "PositionHistoryEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PositionHistoryView(
        UUID entryId,
        @Schema(examples = "2021-01-01") LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Instant recordedFrom,

        @Nullable @Schema(description = "When it was superseded; absent while it is what is known")
        Instant recordedTo,

        String title,
        Tier tier,
        String unitCode,
        List<String> urusanCodes,
        @Nullable UUID reportsToPositionId,
        @Nullable Integer jobClass) {}
