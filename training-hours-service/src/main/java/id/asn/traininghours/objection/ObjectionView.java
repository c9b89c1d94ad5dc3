package id.asn.traininghours.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An objection and where it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Objection")
public record ObjectionView(
        UUID objectionId,
        UUID completionId,
        UUID employeeId,
        @Schema(examples = "3328") String agencyCode,
        Against against,
        @Nullable UUID decisionId,
        @Nullable UUID entryId,

        @Schema(examples = "I attended both days; the attendance list is attached.")
        String grounds,

        @Nullable String evidenceDigest,
        ObjectionState state,

        @Schema(description = "Until when it is to be decided", examples = "2026-12-27")
        LocalDate dueOn,

        @Schema(description = "FILED, and the day has passed")
        boolean overdue,

        @Schema(examples = "OBJECTION-30") String ruleSet,
        Instant decidedAt,
        Instant filedAt,

        @Nullable @Schema(examples = "The attendance list shows both days.")
        String reason,

        @Nullable @Schema(description = "The credit that came of it")
        UUID resultEntryId,

        @Nullable Instant closedAt) {

    static ObjectionView of(Objection objection, LocalDate today) {
        return new ObjectionView(
                objection.objectionId(),
                objection.completionId(),
                objection.employeeId(),
                objection.agencyCode(),
                objection.against(),
                objection.decisionId(),
                objection.entryId(),
                objection.grounds(),
                objection.evidenceDigest(),
                objection.state(),
                objection.dueOn(),
                objection.state() == ObjectionState.FILED && today.isAfter(objection.dueOn()),
                objection.ruleSet(),
                objection.decidedAt(),
                objection.filedAt(),
                objection.reason(),
                objection.resultEntryId(),
                objection.closedAt());
    }
}
