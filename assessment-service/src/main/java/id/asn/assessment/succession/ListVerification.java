package id.asn.assessment.succession;

import static java.util.stream.Collectors.toMap;

import id.asn.assessment.JsonRows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of reckoning a list again.
 *
 * @param verified the frozen inputs gave the same list, and are what was recorded
 * @param differing people whose place, figures or digest came out otherwise
 * @param changedInputs records that are no longer what the list says they were
 */
@Schema(name = "SuccessionVerification")
public record ListVerification(
        UUID listId,
        boolean verified,
        String storedDigest,
        String recomputedDigest,
        @Schema(maxItems = 5000) List<UUID> differing,
        @Schema(maxItems = 5000) List<ChangedInput> changedInputs) {

    /** A record then and now; {@code currentDigest} is null when it is no longer there. */
    @Schema(name = "SuccessionChangedInput")
    public record ChangedInput(
            @Schema(examples = "ASSESSMENT_RESULT") String kind,
            UUID id,
            String storedDigest,
            @Nullable String currentDigest) {}

    static List<UUID> differing(List<StoredCandidate> stored, List<Ranked> recomputed, JsonRows json) {
        Map<UUID, Ranked> now =
                recomputed.stream().collect(toMap(ranked -> ranked.contender().employeeId(), Function.identity()));
        return stored.stream()
                .filter(candidate -> !isSame(candidate, now.get(candidate.employeeId()), json))
                .map(StoredCandidate::employeeId)
                .toList();
    }

    /** Outcomes are compared as they are kept: read back from JSON both. */
    private static boolean isSame(StoredCandidate stored, @Nullable Ranked now, JsonRows json) {
        return now != null
                && now.rank() == stored.rank()
                && now.tied() == stored.tied()
                && now.contender().digest().equals(stored.digest())
                && json.read(json.of(now.contender().outcome()), Outcome.class)
                        .equals(json.read(stored.outcome(), Outcome.class));
    }
}
