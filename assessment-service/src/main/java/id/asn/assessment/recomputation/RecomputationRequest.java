package id.asn.assessment.recomputation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks that everybody in an agency be matched anew. */
@Schema(name = "RecomputationRequest")
public record RecomputationRequest(
        @NotBlank @Size(max = 20) @Schema(examples = "6407") String agencyCode) {}
