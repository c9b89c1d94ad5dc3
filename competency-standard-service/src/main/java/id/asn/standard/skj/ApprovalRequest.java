package id.asn.standard.skj;

import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The letter of the ministry (KemenPANRB) that approves the standard. */
@Schema(name = "ApprovalRequest")
public record ApprovalRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "B/512/M.SM.02.00/2021")
        String letterNumber,

        @NotNull @CivilDate @Schema(examples = "2021-11-30") LocalDate letterDate) {}
