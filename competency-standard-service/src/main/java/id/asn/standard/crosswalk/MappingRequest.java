package id.asn.standard.crosswalk;

import id.asn.chassis.timetravel.CivilDate;
import id.asn.standard.LegalBasis;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal: from that day on, one competency answers to another. */
@Schema(name = "MappingRequest")
public record MappingRequest(
        @NotBlank @Size(max = 40) @Schema(examples = "LAMA.07")
        String fromCompetencyCode,

        @NotBlank @Size(max = 40) @Schema(examples = "M.1") String toCompetencyCode,

        @NotNull @Schema(
                description =
                        "How the one mapped to relates to the one mapped from: EXACT, BROADER (it says more), NARROWER, RELATED")
        Relation relation,

        @NotNull @CivilDate
        @Schema(description = "An accepted mapping of the same two gives way from this day on", examples = "2024-01-01")
        LocalDate effectiveFrom,

        @Nullable @Size(max = 1000) @Schema(examples = "Integritas lama mencakup disiplin")
        String note,

        @Nullable @Valid LegalBasis legalBasis) {}
