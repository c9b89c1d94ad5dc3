package id.asn.traininghours.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection with its end, as they are stored.
 *
 * @param decidedBy the officer objected to
 * @param dueOn until when it is to be decided
 * @param resultEntryId the credit that came of it
 */
record Objection(
        UUID objectionId,
        UUID completionId,
        String agencyCode,
        UUID employeeId,
        Against against,
        @Nullable UUID decisionId,
        @Nullable UUID entryId,
        String decidedBy,
        Instant decidedAt,
        String grounds,
        @Nullable String evidenceDigest,
        LocalDate dueOn,
        String ruleSet,
        String filedBy,
        Instant filedAt,
        ObjectionState state,
        @Nullable String reason,
        @Nullable UUID resultEntryId,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {}
