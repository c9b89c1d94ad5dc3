package id.asn.assessment.provider;

import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An accreditation as its decision states it. */
@Schema(name = "AccreditationRequest")
public record AccreditationRequest(
        @NotNull AccreditationCategory category,

        @NotNull @CivilDate @Schema(examples = "2023-01-01") LocalDate from,

        @Nullable @CivilDate
        @Schema(
                description = "Last day, inclusive; without it the longest that the category may last",
                examples = "2028-01-01")
        LocalDate to,

        @NotBlank @Size(max = 200) @Schema(examples = "Keputusan Kepala BKN 45/2023")
        String decision) {}
