package id.asn.standard.skj;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an enacted standard still says what was sealed. */
@Schema(name = "StandardVerification")
public record VerificationView(
        UUID standardId,

        @Schema(description = "SHA-256 at the enactment") String digest,

        @Schema(description = "SHA-256 over what is stored now")
        String recomputed,

        @Schema(description = "Canonical form: 1 content and decree, 2 the whole form", examples = "2")
        int canonicalForm,

        boolean intact) {}
