package id.asn.assessment.result;

import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.Purpose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A result as the provider reports it; provider and source reference together name it for ever. */
public record AssessmentResultRequest(
        @NotNull @Valid EmployeeReference employee,

        @NotBlank @Size(max = 100) @Pattern(regexp = NO_CONTROLS) @Schema(description = "The provider's own reference", examples = "PK-2025-000123")
        String sourceReference,

        @NotNull Purpose purpose,

        @NotNull AssessmentMethod method,

        @NotBlank @Size(max = 40) @Pattern(regexp = NO_CONTROLS) @Schema(examples = "BPSDM-JATENG")
        String providerCode,

        @NotNull @Schema(examples = "2025-05-24") LocalDate assessedOn,

        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid RatingRequest> ratings) {

    /** PostgreSQL holds no NUL; refused here, one bad item of a batch does not take the others with it. */
    static final String NO_CONTROLS = "^[^\\x00-\\x1F\\x7F]*$";
}
