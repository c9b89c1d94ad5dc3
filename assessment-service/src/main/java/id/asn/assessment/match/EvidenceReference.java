package id.asn.assessment.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A result that a computation considered, and how it stood then.
 *
 * @param digest of its content, as its recorder gave it
 * @param state what verification goes by, whatever became of the result later
 * @param ratings over the ratings as they were read; null in computations from before it was kept
 */
public record EvidenceReference(
        UUID resultId,
        String digest,
        State state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String ratings) {

    /** Whether another result had taken its place. */
    public enum State {
        STANDING,
        SUPERSEDED
    }

    /** Computations from before results could be revised say nothing of a state. */
    @SuppressWarnings("NullAway")
    public EvidenceReference {
        state = state == null ? State.STANDING : state;
    }

    /** @param ofOneResult its ratings, not empty */
    static EvidenceReference of(List<Rating> ofOneResult) {
        Rating first = ofOneResult.getFirst();
        return new EvidenceReference(
                first.resultId(),
                first.resultDigest(),
                first.superseded() ? State.SUPERSEDED : State.STANDING,
                InputDigests.ratings(ofOneResult));
    }

    boolean superseded() {
        return state == State.SUPERSEDED;
    }
}
