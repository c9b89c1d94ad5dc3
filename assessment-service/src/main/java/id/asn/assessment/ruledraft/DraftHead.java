package id.asn.assessment.ruledraft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a draft stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleDraft")
public record DraftHead(
        UUID draftId,
        @Schema(examples = "JPM-MADYA-PEMETAAN") String code,
        @Schema(examples = "2027-07-01") LocalDate effectiveFrom,
        DraftStatus status,

        @Schema(maxItems = 100, description = "Who drafted, edited or submitted it")
        List<String> makers,

        @Nullable @Schema(description = "Why it was sent back to its makers")
        String comment,

        @Nullable String enactedBy,
        @Nullable Instant enactedAt,

        @Nullable @Schema(description = "The version that it became", examples = "2")
        Integer enactedVersion,

        @Schema(description = "Of the draft; its ETag", examples = "3")
        long revision) {}
