package id.asn.traininghours.review;

import id.asn.traininghours.completion.ReasonView;
import id.asn.traininghours.jp.Jp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A completion that a person has to look at, and why. */
@Schema(name = "HeldCompletion")
public record HeldView(
        UUID completionId,
        UUID employeeId,
        @Schema(examples = "3328") String agencyCode,
        String providerCode,
        String sourceRecordId,
        @Schema(examples = "KL07") String formCode,
        String title,
        LocalDate startDate,
        LocalDate endDate,
        Jp convertedJp,
        List<ReasonView> reasons,
        Instant heldAt) {}
