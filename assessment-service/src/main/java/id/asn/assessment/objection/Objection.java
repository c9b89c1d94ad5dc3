package id.asn.assessment.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection with its end, as they are stored.
 *
 * @param agencyCode the agency that employed the person when it was filed
 * @param recordedBy who recorded the result
 * @param providerCode the provider of the result
 * @param dueOn last day to decide it
 * @param onBehalf filed by an officer for the employee
 * @param revisionId the revision that gave the employee right
 */
public record Objection(
        UUID objectionId,
        UUID resultId,
        UUID employeeId,
        String agencyCode,
        String recordedBy,
        String providerCode,
        String grounds,
        @Nullable String evidenceDigest,
        LocalDate dueOn,
        String ruleSet,
        String filedBy,
        boolean onBehalf,
        Instant filedAt,
        ObjectionState state,
        @Nullable String reason,
        @Nullable UUID revisionId,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return state == ObjectionState.FILED;
    }

    /** Open, and its last day is over. */
    boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }
}
