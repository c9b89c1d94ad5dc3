package id.asn.standard.skj;

import id.asn.standard.LegalBasis;
import id.asn.standard.timetravel.CivilDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decree that ends a standard. */
@Schema(name = "RevocationRequest")
public record RevocationRequest(
        @NotNull @Valid LegalBasis legalBasis,

        @NotNull @CivilDate @Schema(description = "First day no longer in force", examples = "2024-01-01")
        LocalDate effectiveFrom) {}
