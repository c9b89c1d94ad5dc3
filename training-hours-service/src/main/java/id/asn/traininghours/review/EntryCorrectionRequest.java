package id.asn.traininghours.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a credited completion should have said, and why. */
@Schema(name = "EntryCorrectionRequest")
public record EntryCorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "The certificate says one day, not two.")
        String reason,

        @NotNull @Valid CorrectionRequest correction) {}
