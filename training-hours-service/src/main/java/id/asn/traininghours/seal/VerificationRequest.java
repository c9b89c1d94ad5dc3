package id.asn.traininghours.seal;

import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Either a proof, or a range of days of which every entry is compared with its seal. */
@Schema(name = "SealVerificationRequest")
public record VerificationRequest(
        @Nullable @Valid @Schema(description = "As getEntryProof answered it, at whatever time")
        EntryProof proof,

        @Nullable @CivilDate @Schema(description = "First day of a range of at most 31", examples = "2026-11-01")
        LocalDate from,

        @Nullable @CivilDate @Schema(description = "Last day", examples = "2026-11-30")
        LocalDate to) {}
