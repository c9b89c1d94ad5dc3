package id.asn.planning.need;

import id.asn.planning.register.Register;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose needs to derive, for which year. */
@Schema(name = "NeedDerivationRequest", examples = "{\"agencyCode\": \"6407\", \"year\": 2022}")
public record DerivationRequest(
        @NotNull @Size(max = 20) @Pattern(regexp = Register.AGENCY_CODE) String agencyCode,

        @NotNull @Min(2018) @Max(2200) @Schema(description = "Not before 2018: PP 11/2017 came into force in 2017")
        Integer year) {}
