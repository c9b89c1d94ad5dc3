package id.asn.traininghours.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an entry is taken back. */
public record ReversalRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "The participant left on the first day.")
        String reason) {}
