package id.asn.standard.skj;

import id.asn.chassis.timetravel.CivilDate;
import id.asn.standard.LegalBasis;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decree that puts a standard in force, and the standard it takes the place of. */
@Schema(name = "EnactmentRequest")
public record EnactmentRequest(
        @NotNull @Valid LegalBasis legalBasis,

        @NotNull @CivilDate @Schema(description = "First day in force", examples = "2022-01-01")
        LocalDate effectiveFrom,

        @Nullable @CivilDate
        @Schema(
                description = "First day no longer in force, for a decree with a term; absent: until further notice,"
                        + " and for a correction until the end of what it corrects")
        LocalDate effectiveTo,

        @Nullable @Schema(description = "The standard in force that ends where this one begins")
        UUID supersedes,

        @Nullable @Pattern(regexp = Sha256Hex.PATTERN) @Schema(
                description = "SHA-256 of the signed decree's file, lower-case hexadecimal",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String signedDecreeSha256) {}
