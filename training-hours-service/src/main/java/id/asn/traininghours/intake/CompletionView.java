package id.asn.traininghours.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.review.ReviewStatusView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A completion as it was reported, and what became of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Completion")
public record CompletionView(
        @Schema(examples = "BPSDM-JATENG") String providerCode,
        String sourceRecordId,

        @Nullable @Schema(description = "Absent while the completion waits for the register")
        UUID employeeId,

        @Nullable @Schema(description = "Course of the provider that it was reported under; absent when none was named")
        String courseId,

        @Schema(examples = "KL07") String formCode,
        String title,
        LocalDate startDate,
        LocalDate endDate,
        Instant receivedAt,
        CompletionAnswer result,

        @Nullable @Schema(description = "Present when somebody had, or has, to look at the completion")
        ReviewStatusView review,

        @Schema(description = "Alerts that somebody else shows the same evidence or certificate")
        List<UUID> duplicateAlerts) {}
