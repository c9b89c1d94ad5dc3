package id.asn.traininghours.trust;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What happened to a provider's reports within a window, counted on the day on which it happened.
 *
 * @param held on the completion's own account, not for lack of trust
 */
@Schema(name = "TrustCounts")
public record TrustCounts(
        @Schema(description = "Completions taken in", examples = "1200")
        long received,

        @Schema(description = "Credited with a flag, or held only for lack of trust")
        long flagged,

        @Schema(description = "Held on their own account") long held,
        @Schema(description = "Rejected in review") long rejected,
        @Schema(description = "Taken back") long reversed,
        @Schema(description = "Corrected in review") long corrected,

        @Schema(description = "Objections upheld: each takes a rejection back")
        long upheld,

        @Schema(description = "Source records sent again with other content")
        long changed) {}
