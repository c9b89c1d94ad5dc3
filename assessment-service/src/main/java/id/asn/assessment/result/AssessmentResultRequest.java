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
import org.jspecify.annotations.Nullable;

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

        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid RatingRequest> ratings,

        @Nullable @Size(max = 30) @Schema(examples = "[\"LGD\", \"BEI\"]")
        List<@NotNull @Size(max = 60) @Pattern(regexp = NO_CONTROLS) String> instruments,

        @Nullable @Size(max = 20) @Schema(
                description = "Certificate or register numbers of the assessors; never names",
                examples = "[\"ASR-2021-0417\"]")
        List<@NotNull @Pattern(regexp = ASSESSOR) String> assessors,

        @Nullable @Valid Potential potential,

        @Nullable @Valid @Schema(description = "Read under a scope of its own")
        Narrative narrative) {

    /** PostgreSQL holds no NUL; refused here, one bad item of a batch does not take the others with it. */
    static final String NO_CONTROLS = "^[^\\x00-\\x1F\\x7F]*$";

    /** A number of a certificate or register: no blank, at least one digit, so no name; nor 18 digits, which is a NIP. */
    static final String ASSESSOR = "^(?!\\d{18}$)(?=.*\\d)[A-Za-z0-9][A-Za-z0-9./_-]{0,39}$";

    Particulars particulars() {
        return Particulars.of(instruments, assessors, potential, narrative);
    }
}
