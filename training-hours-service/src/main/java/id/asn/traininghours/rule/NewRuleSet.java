package id.asn.traininghours.rule;

import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft to begin: it starts as a copy of the rules that would be in force on its first day. */
@Schema(name = "NewRuleSet")
public record NewRuleSet(
        @NotNull @Pattern(regexp = RuleSetResource.CODE) @Schema(examples = "PERLAN-3-2027")
        String code,

        @NotBlank @Size(max = 300) @Schema(examples = "Konversi jam pelajaran 2027")
        String title,

        @NotNull @Valid LegalBasis legalBasis,

        @NotNull @CivilDate @Schema(description = "A day to come", examples = "2027-07-01")
        LocalDate effectiveFrom,

        @Nullable @Size(max = 500) @Schema(description = "Forms whose rules are copied; absent: all")
        List<@NotBlank @Size(max = 10) String> forms) {}
