package id.asn.assessment.result;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The level at which a competency was found: 0.00 to 5.00. */
public record RatingRequest(
        @NotBlank @Size(max = 40) @Pattern(regexp = AssessmentResultRequest.NO_CONTROLS) @Schema(examples = "M.1")
        String competencyCode,

        @NotNull @DecimalMin("0.00") @DecimalMax("5.00") @Digits(integer = 1, fraction = 2) @Schema(examples = "2.40")
        BigDecimal level) {}
