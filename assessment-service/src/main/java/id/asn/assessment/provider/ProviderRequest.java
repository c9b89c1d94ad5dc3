package id.asn.assessment.provider;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider as it is to stand in the register, with every accreditation it has or had. */
@Schema(name = "AssessmentProviderRequest")
public record ProviderRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "BPSDM Provinsi Jawa Tengah")
        String name,

        @NotNull @Size(max = 50) List<@NotNull @Valid AccreditationRequest> accreditations) {}
