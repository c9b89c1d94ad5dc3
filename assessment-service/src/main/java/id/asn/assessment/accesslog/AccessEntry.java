package id.asn.assessment.accesslog;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One reading or act. */
@Schema(name = "AccessEntry")
public record AccessEntry(
        UUID entryId,
        Instant at,

        @Schema(description = "Who: the subject of the token", examples = "hr-portal-tegal")
        String actor,

        @Schema(examples = "NARRATIVE_READ") String action,

        @Nullable @Schema(description = "As it was stated", examples = "feedback talk")
        String purpose) {}
