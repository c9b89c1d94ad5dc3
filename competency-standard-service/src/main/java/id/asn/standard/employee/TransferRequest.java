package id.asn.standard.employee;

import id.asn.chassis.timetravel.CivilDate;
import id.asn.standard.LegalBasis;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decree by which an agency lets a person go to another. */
@Schema(name = "TransferRequest")
public record TransferRequest(
        @NotBlank @Size(max = 20) @Schema(description = "Agency that may take the person over", examples = "6408")
        String toAgencyCode,

        @NotNull @CivilDate @Schema(description = "First day in the other agency", examples = "2026-01-01")
        LocalDate effectiveFrom,

        @NotNull @Valid LegalBasis legalBasis) {}
