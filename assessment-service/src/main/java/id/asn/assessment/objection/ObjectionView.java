package id.asn.assessment.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An objection and where it stands. */
@Schema(name = "Objection")
public record ObjectionView(
        UUID objectionId,
        UUID resultId,
        UUID employeeId,
        @Schema(examples = "6407") String agencyCode,

        @Schema(examples = "The report rates Komunikasi 2.00; the assessors' protocol that I signed says 3.00.")
        String grounds,

        @Nullable String evidenceDigest,
        ObjectionState state,

        @Schema(description = "Last day to decide it", examples = "2026-12-27")
        LocalDate dueOn,

        @Schema(description = "FILED, and the last day is over")
        boolean overdue,

        @Schema(examples = "KEBERATAN-30") String ruleSet,

        @Schema(description = "Filed by an officer for the employee")
        boolean onBehalf,

        Instant filedAt,

        @Nullable @Schema(examples = "The protocol shows 3.00; the report had a slip of the pen.")
        String reason,

        @Nullable @Schema(description = "The revision that gave the employee right")
        UUID revisionId,

        @Nullable Instant closedAt) {

    static ObjectionView of(Objection objection, LocalDate today) {
        return new ObjectionView(
                objection.objectionId(),
                objection.resultId(),
                objection.employeeId(),
                objection.agencyCode(),
                objection.grounds(),
                objection.evidenceDigest(),
                objection.state(),
                objection.dueOn(),
                objection.isOverdue(today),
                objection.ruleSet(),
                objection.onBehalf(),
                objection.filedAt(),
                objection.reason(),
                objection.revisionId(),
                objection.closedAt());
    }
}
