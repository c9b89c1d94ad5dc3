package id.asn.assessment.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a result is corrected, and by what. */
@Schema(name = "ResultRevisionRequest", description = "Either content, or annul = true")
public record RevisionRequest(
        @NotBlank @Size(max = 1000) @Pattern(regexp = AssessmentResultRequest.NO_CONTROLS) @Schema(examples = "Komunikasi was typed 2.00; the assessors' protocol says 3.00.")
        String reason,

        @Nullable @Schema(description = "Takes the result back without putting another in its place")
        Boolean annul,

        @Nullable @Valid CorrectedContent content) {

    boolean annuls() {
        return Boolean.TRUE.equals(annul);
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "either content, or annul = true") public boolean isUnambiguous() {
        return annuls() == (content == null);
    }
}
