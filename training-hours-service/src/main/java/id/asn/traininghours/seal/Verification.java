package id.asn.traininghours.seal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a comparison with the seals found. */
@Schema(name = "SealVerification")
public record Verification(
        @Schema(description = "True when nothing differs") boolean holds,

        @Schema(description = "Seals compared", examples = "31")
        long seals,

        @Schema(description = "Entries compared", examples = "4711")
        long entries,

        @Schema(description = "What differs, at most 500") List<Finding> findings) {

    static final int MOST_FINDINGS = 500;

    static Verification of(long seals, long entries, List<Finding> findings) {
        return new Verification(
                findings.isEmpty(),
                seals,
                entries,
                findings.stream().limit(MOST_FINDINGS).toList());
    }
}
