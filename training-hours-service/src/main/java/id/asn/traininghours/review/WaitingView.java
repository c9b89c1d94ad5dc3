package id.asn.traininghours.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many completions wait for the register, in all and by provider; no persons. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WaitingCompletions")
public record WaitingView(
        @Schema(examples = "12") long total, @Nullable Instant oldest, List<ByProvider> byProvider) {

    /** The share of one provider. */
    @Schema(name = "WaitingByProvider")
    public record ByProvider(String providerCode, long completions, Instant oldest) {}
}
