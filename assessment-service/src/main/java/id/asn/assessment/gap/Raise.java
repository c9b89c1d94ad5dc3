package id.asn.assessment.gap;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A competency to be raised by whole levels.
 *
 * @param from the level owned, 0.00 to 5.00
 * @param to never above the level required
 * @param levels how many whole levels are reached on the way, each of them one step
 */
@Schema(name = "Raise")
public record Raise(
        @Schema(examples = "M.3") String competencyCode,
        @Schema(examples = "Komunikasi") String name,
        @Schema(examples = "2.40") BigDecimal from,
        @Schema(examples = "3") BigDecimal to,
        @Schema(examples = "1") int levels) {}
