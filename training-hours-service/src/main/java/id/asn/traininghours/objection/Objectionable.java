package id.asn.traininghours.objection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was decided about a person's hours and can be objected to. */
record Objectionable(
        Against against,
        UUID completionId,
        String agencyCode,
        UUID employeeId,
        @Nullable UUID decisionId,
        @Nullable UUID entryId,
        String decidedBy,
        Instant decidedAt) {}
