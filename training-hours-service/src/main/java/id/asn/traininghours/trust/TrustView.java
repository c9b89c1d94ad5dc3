package id.asn.traininghours.trust;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a provider's history is worth, with the counts and the steps that led to it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProviderTrust")
public record TrustView(
        @Schema(examples = "BPSDM-JATENG") String providerCode,
        @Schema(description = "First day counted") LocalDate from,
        @Schema(description = "Last day counted") LocalDate to,

        @Nullable @Schema(
                description = "100 less the points of the steps; absent while too few completions were received",
                minimum = "0",
                maximum = "100",
                examples = "94")
        Integer score,

        @Schema(description = "Below it, what the check rules say for distrusted providers applies", examples = "60")
        int holdBelow,

        TrustCounts counts,
        List<TrustScore.Step> steps,

        @Nullable @Schema(description = "Most completions within a minute, on the days before the last", examples = "310")
        Integer busiestMinute,

        @Nullable @Schema(description = "When the days were last counted")
        Instant countedAt,

        @Schema(examples = "TRUST-2026") String ruleSet,
        String legalBasis) {}
