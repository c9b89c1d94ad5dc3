package id.asn.assessment.ruledraft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a draft goes back to its makers. */
@Schema(name = "RuleDraftReturn")
public record DraftReturn(
        @NotBlank @Size(max = 1000) @Schema(examples = "The citation lacks the article.")
        String comment) {}
