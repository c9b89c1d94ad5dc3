package id.asn.assessment.verification;

import id.asn.assessment.match.VerificationScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A verification of an agency's computations, as far as it is. */
@Schema(name = "VerificationRun")
public record VerificationRun(
        UUID runId,
        @Schema(examples = "6407") String agencyCode,
        Selection selection,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        State state,

        @Schema(
                description = "Computations to verify, as counted at the beginning; at the end, those verified",
                examples = "15000")
        long total,

        @Schema(description = "Reckoned again so far", examples = "15000")
        long checked,

        @Schema(
                description = "Of these came out as they are stored, from inputs that say what they said",
                examples = "15000")
        long verified,

        Instant askedAt,
        @Nullable Instant finishedAt) {

    /** Which computations. */
    public enum Selection {
        CURRENT,
        ALL
    }

    /** How far it is. */
    public enum State {
        RUNNING,
        COMPLETED
    }

    VerificationScope scope() {
        return new VerificationScope(agencyCode, selection == Selection.ALL, since, until);
    }
}
