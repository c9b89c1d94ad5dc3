package id.asn.assessment.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.asn.assessment.succession.ConfirmationRequest.Successor;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** U23: who may confirm, and what. */
class ConfirmationPolicyTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID TIED = UUID.randomUUID();
    private static final UUID ALSO_TIED = UUID.randomUUID();
    private static final UUID FOURTH = UUID.randomUUID();
    private static final Map<UUID, Integer> RANKS = Map.of(FIRST, 1, TIED, 2, ALSO_TIED, 2, FOURTH, 4);

    @Test
    void inTheOrderOfTheListNothingNeedsToBeExplained() {
        accepts(null, FIRST);
        accepts(null, TIED, FIRST);
        accepts(null, FIRST, TIED, ALSO_TIED, FOURTH);
    }

    @Test
    void choosingAmongTiesIsNoDeviation() {
        accepts(null, FIRST, ALSO_TIED);
    }

    @Test
    void passingSomebodyOverNeedsAReason() {
        assertThat(refusal(null, TIED)).isEqualTo(SuccessionProblem.DEVIATION_UNEXPLAINED);
        assertThat(refusal(null, FIRST, TIED, FOURTH)).isEqualTo(SuccessionProblem.DEVIATION_UNEXPLAINED);
        accepts("a reason", FOURTH);
    }

    @Test
    void onlyPeopleOfTheListAndEachOnce() {
        assertThat(refusal("r", UUID.randomUUID())).isEqualTo(SuccessionProblem.SUCCESSOR_NOT_LISTED);
        assertThat(refusal("r", FIRST, FIRST)).isEqualTo(SuccessionProblem.SUCCESSOR_REPEATED);
    }

    @Test
    void neitherWhoBuiltItNorWhoIsOnIt() {
        Set<UUID> listed = RANKS.keySet();

        assertThat(typeOf(() -> ConfirmationPolicy.requireAnother("a", "a", Optional.empty(), listed)))
                .isEqualTo(SuccessionProblem.LIST_BUILT_BY_YOURSELF);
        assertThat(typeOf(() -> ConfirmationPolicy.requireAnother("a", "b", Optional.of(TIED), listed)))
                .isEqualTo(SuccessionProblem.LISTED_YOURSELF);
        assertThatCode(() -> {
                    ConfirmationPolicy.requireAnother("a", "b", Optional.empty(), listed);
                    ConfirmationPolicy.requireAnother("a", "b", Optional.of(UUID.randomUUID()), listed);
                })
                .doesNotThrowAnyException();
    }

    private static void accepts(@Nullable String reason, UUID... named) {
        assertThatCode(() -> ConfirmationPolicy.requireSound(request(reason, named), RANKS))
                .doesNotThrowAnyException();
    }

    private static ProblemType refusal(@Nullable String reason, UUID... named) {
        return typeOf(() -> ConfirmationPolicy.requireSound(request(reason, named), RANKS));
    }

    private static ProblemType typeOf(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).type();
    }

    private static ConfirmationRequest request(@Nullable String reason, UUID... named) {
        List<Successor> successors =
                Stream.of(named).map(id -> new Successor(id, "because")).toList();
        return new ConfirmationRequest(successors, reason);
    }
}
