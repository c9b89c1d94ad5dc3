package id.asn.assessment.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recorded appraisal as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PerformanceAppraisal")
public record AppraisalView(
        UUID appraisalId,
        UUID employeeId,
        String agencyCode,
        @Schema(examples = "E-KINERJA") String systemCode,
        @Schema(examples = "SKP-2025-000123") String sourceReference,
        @Schema(examples = "2025") int year,
        @Nullable @Schema(examples = "86.50") BigDecimal score,
        @Nullable @Schema(examples = "BAIK") String predicate,

        @Nullable @Schema(description = "The appraisal whose place it took")
        UUID revises,

        @Nullable String revisionReason,
        boolean annulled,

        @Schema(description = "Another has taken its place") boolean superseded,

        @Schema(description = "SHA-256 of the content") String digest,

        Instant recordedAt) {}
