package id.asn.traininghours.objection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an employee objects to, and why. */
@Schema(name = "ObjectionRequest", description = "Exactly one of decisionId and entryId")
public record ObjectionRequest(
        @Nullable @Schema(description = "A decision that rejected or corrected the completion")
        UUID decisionId,

        @Nullable @Schema(description = "A reversal, a correcting credit, or a credit that a cap has cut")
        UUID entryId,

        @NotBlank @Size(max = 4000) @Schema(examples = "I attended both days; the attendance list is attached.")
        String grounds,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "SHA-256 of the evidence file, hexadecimal")
        String evidenceDigest) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "exactly one of decisionId and entryId") public boolean isUnambiguous() {
        return (decisionId == null) != (entryId == null);
    }
}
