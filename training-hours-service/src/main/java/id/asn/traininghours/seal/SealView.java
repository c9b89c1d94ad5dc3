package id.asn.traininghours.seal;

import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seal as it is published; also the payload of {@code seal.v1}. */
@Schema(name = "Seal")
public record SealView(
        @NotNull @CivilDate
        @Schema(
                description = "In Jakarta; it holds what was recorded and committed by its end and not sealed before",
                examples = "2026-11-26")
        LocalDate day,

        @NotNull @Size(max = 40) @Schema(examples = Seal.FORMAT)
        String format,

        @Min(0) @Max(Integer.MAX_VALUE) @Schema(examples = "153")
        long leafCount,

        @NotNull @Pattern(regexp = Hash.PATTERN) @Schema(
                description = "Of the Merkle tree (RFC 6962, SHA-256) over the canonical JSON of each entry",
                examples = SealView.EXAMPLE)
        String root,

        @NotNull @Pattern(regexp = Hash.PATTERN) @Schema(description = "sealHash of the day before; zeros on the first seal", examples = SealView.EXAMPLE)
        String previousHash,

        @NotNull @Pattern(regexp = Hash.PATTERN) @Schema(
                description = "SHA-256 over the canonical JSON (RFC 8785) of the other members",
                examples = SealView.EXAMPLE)
        String sealHash,

        @NotNull @Schema(examples = "2026-11-26T17:05:00Z") Instant sealedAt) {

    static final String EXAMPLE = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";

    public static SealView of(Seal seal) {
        return new SealView(
                seal.day(),
                Seal.FORMAT,
                seal.leafCount(),
                seal.root().toString(),
                seal.previousHash().toString(),
                seal.sealHash().toString(),
                seal.sealedAt());
    }
}
