package id.asn.assessment.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's own place in a list; it shows nobody else. */
@Schema(name = "SuccessionEntry")
public record SuccessionEntryView(
        UUID listId,
        UUID positionId,

        @Schema(examples = "Kepala Bidang Pengembangan Kompetensi")
        String positionTitle,

        @Schema(examples = "2026-11-27") LocalDate asOf,

        @Schema(description = "People listed", examples = "10")
        int listed,

        Decision decision,
        CandidateView candidate,
        Instant builtAt) {

    /** What an officer has made of the list, as far as it is about the person. */
    @Schema(name = "SuccessionDecision")
    public enum Decision {
        /** Nothing yet. */
        ADVICE,
        /** Named as a successor. */
        NAMED,
        /** Others were named. */
        NOT_NAMED
    }
}
