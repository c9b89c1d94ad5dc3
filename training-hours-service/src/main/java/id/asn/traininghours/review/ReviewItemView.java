package id.asn.traininghours.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.completion.ReasonView;
import id.asn.traininghours.jp.Jp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item of the officers' queue. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReviewItem")
public record ReviewItemView(
        UUID completionId,
        UUID employeeId,
        @Schema(examples = "3328") String agencyCode,

        @Nullable @Schema(description = "Of the person on the completion date", examples = "U1")
        String unitCode,

        @Schema(examples = "BPSDM-JATENG") String providerCode,
        String sourceRecordId,
        @Schema(examples = "KL07") String formCode,
        String title,
        LocalDate startDate,
        LocalDate endDate,
        Jp convertedJp,

        @Nullable @Schema(description = "The credit that stands; absent while the completion is held or does not count")
        UUID entryId,

        @Nullable Jp creditedJp,
        ReviewKind kind,
        ReviewState state,

        @Schema(description = "Why it is held, or flagged", examples = "[\"DUPLICATE_CERTIFICATE\"]")
        List<String> reasonCodes,

        @Schema(description = "Why it was held at first, worded")
        List<ReasonView> reasons,

        @Nullable @Schema(examples = "budi") String assignedTo,
        Instant openedAt,
        Instant changedAt,
        @Schema(examples = "1") long version,

        @Schema(description = "Of the completion: 0 is what was reported", examples = "0")
        int revision,

        @Nullable @Schema(description = "Every act on it, the oldest first; on a single item only", maxItems = 500)
        List<DecisionView> history) {}
