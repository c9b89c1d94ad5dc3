package id.asn.assessment.collectivegap;

import id.asn.assessment.rules.CompetencyGroup;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A threshold for days to come.
 *
 * @param competencyGroup null for every group without one of its own
 */
@Schema(name = "NewCollectiveGapPolicy")
public record CollectiveGapPolicyRequest(
        @Nullable CompetencyGroup competencyGroup,

        @NotNull @Schema(description = "A day after today", examples = "2027-01-01")
        LocalDate effectiveFrom,

        @Min(5) @Max(10_000) @Schema(examples = "5") int minimumPeople,

        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(examples = "50")
        BigDecimal openShare,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(examples = "40")
        BigDecimal closeShare,

        @NotNull @DecimalMin("0") @DecimalMax("5") @Digits(integer = 1, fraction = 2) @Schema(examples = "0.25")
        BigDecimal minimumMeanGap,

        @NotBlank @Size(max = 500) String citation,

        @NotNull @Pattern(regexp = "[SLU]") @Schema(description = "S sure, L likely, U unsure", examples = "L")
        String certainty) {

    /** The code of the group as it is recorded. */
    String group() {
        return competencyGroup == null ? CollectiveGapPolicy.EVERY_GROUP : competencyGroup.name();
    }
}
