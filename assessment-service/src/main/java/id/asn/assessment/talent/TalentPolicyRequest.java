package id.asn.assessment.talent;

import id.asn.chassis.bulk.PlainText;
import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole new version of the talent rules, for days to come. */
@Schema(name = "TalentPolicyProposal")
public record TalentPolicyRequest(
        @NotNull @CivilDate @Schema(description = "A day to come", examples = "2027-07-01")
        LocalDate effectiveFrom,

        @NotBlank @Size(max = 500) @PlainText @Schema(examples = "PermenPANRB 3/2020 tentang Manajemen Talenta ASN")
        String citation,

        @NotNull @Pattern(regexp = "[SLU]") @Schema(description = "S sure, L likely, U unsure", examples = "L")
        String certainty,

        @NotNull @Valid TalentRules rules) {}
