package id.asn.assessment.fairness;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What counts as few, and as conspicuous.
 *
 * @param smallestCell people from which on a cell is shown
 * @param conspicuousRatio a rate below this share of the highest one is pointed out
 * @param certainty S sure, L likely, U unsure
 */
@Schema(name = "FairnessRule")
public record FairnessRule(
        @Schema(examples = "1") int version,
        @Schema(examples = "5") int smallestCell,
        @Schema(examples = "0.80") BigDecimal conspicuousRatio,
        String citation,
        @Schema(examples = "U") String certainty) {}
