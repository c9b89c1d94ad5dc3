package id.asn.assessment.match;

import id.asn.assessment.rules.ExactPercent;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a competency brings to JPM: weight x counted level / required sum of its part.
 *
 * @param counted the level that enters the sum
 */
@Schema(name = "Contribution")
public record Contribution(
        @Schema(description = "Of its part, relative to the other parts", examples = "100")
        BigDecimal weight,

        @Schema(examples = "2.40") BigDecimal counted,

        @Schema(description = "Exact share of 1, in lowest terms", examples = "2/25")
        String fraction,

        @Schema(description = "Percentage points, rounded for display only", examples = "8.00")
        BigDecimal display) {

    /** Null when the competency brings nothing: it is not counted, or left out. */
    static @Nullable Contribution of(MatchStep step, List<PartSum> parts, int displayScale) {
        // Computations from before a surplus could be capped counted the level that was owned.
        BigDecimal counted = step.counted() == null ? step.owned() : step.counted();
        if (counted == null) {
            return null;
        }
        BigDecimal weights = parts.stream().map(PartSum::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.stream()
                .filter(part -> part.part().equals(step.part()))
                .findFirst()
                .map(part -> {
                    ExactPercent share =
                            new ExactPercent(part.weight().multiply(counted), weights.multiply(part.sumRequired()));
                    return new Contribution(part.weight(), counted, share.fraction(), share.display(displayScale));
                })
                .orElse(null);
    }
}
