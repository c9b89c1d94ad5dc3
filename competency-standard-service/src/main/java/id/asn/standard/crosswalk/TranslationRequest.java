package id.asn.standard.crosswalk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Codes of one dictionary to be said in the codes of another. */
@Schema(name = "TranslationRequest")
public record TranslationRequest(
        @NotBlank @Size(max = 40) @Schema(examples = "REGISTER-2012")
        String fromDictionaryCode,

        @NotBlank @Size(max = 40) @Schema(examples = "PANRB-38-2017")
        String toDictionaryCode,

        @NotEmpty @Size(max = 1000) List<@NotBlank @Size(max = 40) String> competencyCodes) {}
