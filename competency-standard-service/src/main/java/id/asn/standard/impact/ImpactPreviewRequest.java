package id.asn.standard.impact;

import id.asn.chassis.timetravel.CivilDate;
import id.asn.standard.skj.StandardStatus;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which standards of an agency to preview together. */
@Schema(name = "ImpactPreviewRequest")
public record ImpactPreviewRequest(
        @NotBlank @Size(max = 20) @Schema(examples = "6407") String agencyCode,

        @Nullable @Size(min = 1, max = 5_000) @Schema(description = "These; when absent, all of the status")
        List<@NotNull UUID> standardIds,

        @Nullable @Schema(description = "DRAFT when neither is given; at most 5,000 standards")
        StandardStatus status,

        @Nullable @CivilDate @Schema(description = "Today (WIB) when absent", examples = "2027-01-01")
        LocalDate asOf) {}
