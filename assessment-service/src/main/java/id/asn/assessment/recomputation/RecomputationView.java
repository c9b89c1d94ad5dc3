package id.asn.assessment.recomputation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recomputation and how far it is. */
@Schema(name = "Recomputation")
public record RecomputationView(
        UUID recomputationId,
        @Schema(examples = "6407") String agencyCode,
        RecomputationCause cause,

        @Schema(description = "People to look at", examples = "15000")
        int total,

        @Schema(description = "People looked at", examples = "9000")
        int done,

        @Schema(description = "Matches that came out otherwise than before", examples = "8700")
        int changed,

        @Schema(description = "done of total, rounded down", examples = "60")
        int percent,

        @Schema(description = "Failed attempts at what is left; it is tried again, later each time")
        int failedAttempts,

        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {}
