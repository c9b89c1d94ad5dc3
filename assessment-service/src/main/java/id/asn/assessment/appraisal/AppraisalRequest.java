package id.asn.assessment.appraisal;

import id.asn.assessment.result.EmployeeReference;
import id.asn.chassis.bulk.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A year's appraisal as the performance system delivers it; system and reference together name it for ever. */
@Schema(name = "PerformanceAppraisalReport", description = "A score, a predicate, or both")
public record AppraisalRequest(
        @NotNull @Valid EmployeeReference employee,

        @NotBlank @Size(max = 40) @PlainText @Schema(description = "The performance system", examples = "E-KINERJA")
        String systemCode,

        @NotBlank @Size(max = 100) @PlainText
        @Schema(description = "The system's own reference", examples = "SKP-2025-000123")
        String sourceReference,

        @NotNull @Min(2000) @Max(2199) @Schema(description = "The year that was appraised", examples = "2025")
        Integer year,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(description = "0.00 to 100.00", examples = "86.50")
        BigDecimal score,

        @Nullable @Size(min = 1, max = 40) @PlainText
        @Schema(description = "As the regulation in force at the end of the year names it", examples = "BAIK")
        String predicate) {}
