package id.asn.traininghours.trust;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A score and how it came about.
 *
 * @param score 0 to 100; absent while the history says too little
 */
record TrustScore(@Nullable Integer score, List<Step> steps) {

    TrustScore {
        steps = List.copyOf(steps);
    }

    /** What takes points. */
    enum Shortcoming {
        FLAGGED,
        HELD,
        REJECTED,
        REVERSED,
        CORRECTED,
        CHANGED
    }

    /** Points lost for one shortcoming. */
    @Schema(name = "TrustStep")
    public record Step(
            Shortcoming shortcoming,
            @Schema(examples = "24") long count,

            @Schema(type = SchemaType.NUMBER, description = "Of the received completions", examples = "2.00")
            BigDecimal percent,

            @Schema(type = SchemaType.NUMBER, description = "Points lost per percent", examples = "1.00")
            BigDecimal weight,

            @Schema(type = SchemaType.NUMBER, examples = "2.00")
            BigDecimal points) {}
}
