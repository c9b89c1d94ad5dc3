package id.asn.standard.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tier with the level its positions usually require; the enacted standard of a position always wins. */
@Schema(name = "PositionTier")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TierView(
        Tier tier,
        @Schema(examples = "04") String siasnCode,
        @Schema(examples = "Administrator") String name,
        @Schema(examples = "ADMINISTRASI") String tierGroup,
        @Nullable @Schema(examples = "3") Integer requiredLevelDefault,
        @Nullable String citation,
        @Nullable @Schema(examples = "LIKELY") String certainty) {}
