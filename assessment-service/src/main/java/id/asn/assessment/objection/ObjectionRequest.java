package id.asn.assessment.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the employee takes the result for wrong. */
@Schema(name = "ObjectionRequest")
public record ObjectionRequest(
        @NotBlank @Size(max = 4000) @Pattern(regexp = "^[^\\x00]*$") @Schema(examples = "The report rates Komunikasi 2.00; the assessors' protocol that I signed says 3.00.")
        String grounds,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "SHA-256 of the evidence file, hexadecimal")
        String evidenceDigest) {

    /** Without the grounds: they are personal data, and records print themselves into logs. */
    @Override
    public String toString() {
        return "objection";
    }
}
