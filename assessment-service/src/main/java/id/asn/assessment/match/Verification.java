package id.asn.assessment.match;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A stored computation reckoned again from its recorded inputs.
 *
 * @param verified every input still says what it said, and the same came out
 * @param algorithm version of the code that reckoned it, and by which it was reckoned again
 */
public record Verification(
        UUID computationId,
        boolean verified,
        String storedDigest,
        String recomputedDigest,
        @Schema(maxItems = 1000) List<InputCheck> inputs,

        @Schema(maxItems = 2, description = "The rule scheme, and the evidence policy if one was in force")
        List<RuleCheck> rules,

        @Schema(maxItems = 2000, description = "Where the stored figures are not what the inputs give")
        List<Difference> differences,

        int algorithm) {

    static Verification of(
            StoredMatch match,
            String recomputedDigest,
            List<InputCheck> inputs,
            List<RuleCheck> rules,
            List<Difference> differences) {
        boolean verified = recomputedDigest.equals(match.digest())
                && differences.isEmpty()
                && Stream.concat(
                                inputs.stream().map(InputCheck::unchanged),
                                rules.stream().map(RuleCheck::unchanged))
                        .allMatch(unchanged -> unchanged);
        return new Verification(
                match.computationId(),
                verified,
                match.digest(),
                recomputedDigest,
                inputs,
                rules,
                differences,
                match.algorithm());
    }

    /**
     * An input then and now.
     *
     * @param currentDigest the digest that its source gives it now; null when it is no longer there
     * @param storedContent over what was read of it; null in computations from before it was kept
     * @param unchanged both digests are the same
     */
    public record InputCheck(
            @Schema(examples = "ASSESSMENT_RESULT") String kind,
            UUID id,
            String storedDigest,
            @Nullable String currentDigest,
            boolean unchanged,
            @Nullable String storedContent,
            @Nullable String currentContent) {

        static InputCheck of(
                String kind,
                UUID id,
                String stored,
                @Nullable String current,
                @Nullable String storedContent,
                @Nullable String currentContent) {
            boolean unchanged =
                    stored.equals(current) && (storedContent == null || storedContent.equals(currentContent));
            return new InputCheck(kind, id, stored, current, unchanged, storedContent, currentContent);
        }
    }

    /** A rule then and now; {@code storedDigest} is null in computations from before it was kept. */
    public record RuleCheck(
            @Schema(examples = "RULE_SCHEME") String kind,
            @Schema(examples = "JPM-PEMETAAN") String code,
            @Schema(examples = "1") int version,
            @Nullable String storedDigest,
            String currentDigest,
            boolean unchanged) {

        static RuleCheck of(String kind, String code, int version, @Nullable String stored, String current) {
            return new RuleCheck(kind, code, version, stored, current, stored == null || stored.equals(current));
        }
    }

    /**
     * A figure that is stored otherwise than it comes out.
     *
     * @param competencyCode null when it is one of the whole match
     */
    public record Difference(
            @Nullable @Schema(examples = "M.1") String competencyCode,
            @Schema(examples = "owned") String field,
            @Nullable String stored,
            @Nullable String recomputed) {

        boolean isOne() {
            return !Objects.equals(stored, recomputed);
        }
    }
}
