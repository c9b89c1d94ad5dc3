package id.asn.traininghours.siasn;

import id.asn.chassis.bulk.PlainText;
import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that SIASN has of an agency's people for courses that ended in the period; what is not in it, SIASN does not have. */
@Schema(name = "SiasnReconciliationRequest")
public record ReconciliationRequest(
        @NotBlank @Size(max = 20) @PlainText @Schema(examples = "3328")
        String agencyCode,

        @NotNull @CivilDate @Schema(examples = "2022-01-01") LocalDate from,
        @NotNull @CivilDate @Schema(examples = "2022-12-31") LocalDate to,
        @NotNull @Size(max = 5000) List<@NotNull @Valid SiasnEntry> rows) {}
