package id.asn.standard.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an HR portal says about its agency. */
@Schema(name = "AgencyRequest")
public record AgencyRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Pemerintah Kabupaten Tegal")
        String name,

        @NotNull AgencyKind kind,

        @Nullable @Size(max = 10) @Schema(description = "Required unless CENTRAL", examples = "33.28")
        String regionCode) {}
