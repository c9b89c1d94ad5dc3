package id.asn.assessment.talent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of the talent rules while it is in force, or proposed.
 *
 * @param effectiveTo first day no longer in force; null while open
 * @param citation the regulation it follows
 * @param certainty S sure, L likely, U unsure
 * @param digest SHA-256 of the rules: every result of the policy carries it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TalentPolicy")
public record TalentPolicy(
        @Schema(examples = "1") int version,
        Status status,
        @Schema(examples = "2020-01-13") LocalDate effectiveFrom,

        @Nullable @Schema(description = "First day no longer in force")
        LocalDate effectiveTo,

        @Schema(examples = "PermenPANRB 3/2020") String citation,
        @Schema(examples = "L") String certainty,
        TalentRules rules,
        String digest,
        Instant proposedAt,
        String proposedBy,
        @Nullable Instant enactedAt,
        @Nullable String enactedBy) {

    /** A proposal is applied to nobody. */
    @Schema(name = "TalentPolicyStatus")
    public enum Status {
        PROPOSED,
        ENACTED
    }

    boolean isInForceOn(LocalDate day) {
        return status == Status.ENACTED
                && !day.isBefore(effectiveFrom)
                && (effectiveTo == null || day.isBefore(effectiveTo));
    }
}
