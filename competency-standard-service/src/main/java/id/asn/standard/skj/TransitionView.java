package id.asn.standard.skj;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of a standard: who did what when, and what the standard was afterwards. */
@Schema(name = "StandardTransition")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransitionView(
        @Schema(description = "Of the standard after the step")
        long version,

        @Schema(examples = "STANDARD_RETURNED") String action,

        @Schema(description = "Subject of the token that acted")
        String actor,

        Instant recordedAt,
        StandardStatus status,

        @Nullable @Schema(description = "Why it was returned")
        String comment,

        @Nullable @Schema(description = "What was said about single rows of the content")
        List<RowComment> comments,

        @Nullable @Schema(examples = "800/123/2021") String decreeNumber,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,

        @Nullable @Schema(description = "SHA-256 of what was enacted")
        String digest) {}
