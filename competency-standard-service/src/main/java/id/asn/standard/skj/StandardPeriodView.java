package id.asn.standard.skj;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was known, over which time, about the days on which a standard is in force. */
@Schema(name = "StandardPeriod")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandardPeriodView(
        UUID periodId,
        UUID standardId,

        @Schema(description = "First day in force", examples = "2022-01-01")
        LocalDate effectiveFrom,

        @Nullable @Schema(description = "First day no longer in force; absent while open")
        LocalDate effectiveTo,

        @Schema(description = "Known since") Instant recordedFrom,

        @Nullable @Schema(description = "Known until; absent while it holds")
        Instant recordedTo,

        @Schema(examples = "800/123/2021") String decreeNumber,
        @Schema(examples = "2021-12-20") LocalDate decreeDate,

        @Nullable @Schema(description = "The standard whose place it took from its first day on")
        UUID supersedes,

        @Nullable @Schema(description = "The version that it corrects")
        UUID corrects) {}
