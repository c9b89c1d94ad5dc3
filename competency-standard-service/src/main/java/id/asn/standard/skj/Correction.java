package id.asn.standard.skj;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which enacted version a version corrects, and why; enacted, it stands in that one's place as if it always had. */
@Embeddable
@Schema(
        name = "StandardCorrection",
        description = "The enacted version that this one corrects; what was known before stays readable by knownAt")
public record Correction(
        @Column(name = "corrects") @NotNull UUID standardId,

        @Column(name = "correction_reason")
        @NotBlank @Size(max = 1000) @Schema(examples = "Salah ketik: tingkat Komunikasi pada lampiran keputusan adalah 4")
        String reason) {}
