package id.asn.traininghours.entitlement;

import id.asn.chassis.timetravel.CivilDate;
import id.asn.traininghours.jp.Jp;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal to answer a question without a rule in another way. */
@Schema(name = "EntitlementSwitchRequest")
public record SwitchRequest(
        @NotNull SwitchName name,
        @NotNull SwitchValue value,

        @NotNull @CivilDate @Schema(description = "The first of January of a year to come", examples = "2028-01-01")
        LocalDate effectiveFrom,

        @Nullable @Schema(description = "With SURPLUS only: carried into one year at most", examples = "10.00")
        Jp maxJp,

        @Nullable @Min(1) @Max(5) @Schema(description = "With SURPLUS only: years in which it counts", examples = "1")
        Integer years,

        @NotBlank @Size(max = 300) @Schema(examples = "Peraturan Menteri PANRB 1/2027 pasal 4")
        String legalBasis) {}
