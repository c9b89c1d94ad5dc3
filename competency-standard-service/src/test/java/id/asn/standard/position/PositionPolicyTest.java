package id.asn.standard.position;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.reference.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PositionPolicyTest {

    @Test
    void aSuperiorMayComeInTheSameRequestButNotIfItIsRefused() {
        // Given
        List<PositionDraft> drafts =
                List.of(draft(0, "A", "B"), draft(1, "B", "C"), draft(2, "C", "NOPE"), draft(3, "D", null));

        // When
        SortedMap<Integer, ProblemException> refused = policy(Map.of()).refusals(drafts);

        // Then
        assertThat(refused.keySet()).containsExactly(0, 1, 2);
    }

    @Test
    void aCircleThroughARegisteredPositionIsRefused() {
        // Given
        PositionPolicy policy = policy(Map.of("A", Optional.empty(), "B", Optional.of("A")));

        // When
        SortedMap<Integer, ProblemException> refused = policy.refusals(List.of(draft(0, "A", "B")));

        // Then
        assertThat(refused.values())
                .singleElement()
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldProblem::code)
                        .containsExactly("REPORTING_CYCLE"));
    }

    private static PositionPolicy policy(Map<String, Optional<String>> superiors) {
        return new PositionPolicy(Set.of("U"), Set.of("WNPD.01"), superiors);
    }

    private static PositionDraft draft(int index, String code, @Nullable String superior) {
        PositionRequest said = new PositionRequest(
                "Kepala", Tier.PENGAWAS, "U", List.of("WNPD.01"), superior, null, LocalDate.of(2021, 1, 1));
        return new PositionDraft(index, code, said, null);
    }
}
