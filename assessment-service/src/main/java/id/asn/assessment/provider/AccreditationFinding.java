package id.asn.assessment.provider;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was found of the provider when a result was recorded. It stays with the result.
 *
 * @param category of the accreditation on the day of assessment
 * @param ruleSet the rule it was judged by
 */
@Schema(name = "AccreditationFinding")
public record AccreditationFinding(
        AccreditationState state,
        @Nullable AccreditationCategory category,
        @Schema(examples = "AKREDITASI-2019") String ruleSet) {

    /** As its columns have it; null for a result that was recorded before anybody looked. */
    public static @Nullable AccreditationFinding stored(
            @Nullable AccreditationState state, @Nullable AccreditationCategory category, @Nullable String ruleSet) {
        return state == null || ruleSet == null ? null : new AccreditationFinding(state, category, ruleSet);
    }
}
