package id.asn.standard.position;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.reference.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
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
        PositionPolicy policy = policy(Map.of("A", known("A", null, null), "B", known("B", "A", null)));

        // When
        SortedMap<Integer, ProblemException> refused = policy.refusals(List.of(draft(0, "A", "B")));

        // Then
        assertThat(refused.values())
                .singleElement()
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldProblem::code)
                        .containsExactly("REPORTING_CYCLE"));
    }

    @Test
    void nobodyReportsToAPositionThatWasAbolishedBefore() {
        // Given
        PositionPolicy policy = policy(Map.of("A", known("A", null, LocalDate.of(2020, 6, 1))));

        // When
        SortedMap<Integer, ProblemException> refused = policy.refusals(List.of(draft(0, "B", "A")));

        // Then
        assertThat(refused.values())
                .singleElement()
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(FieldProblem::code)
                        .containsExactly("SUPERIOR_UNKNOWN"));
    }

    @Test
    void onlyAStatementOfThePastMayNameAClosedUnit() {
        // Given
        PositionRequest past = said("CLOSED", LocalDate.of(2022, 1, 1));
        PositionRequest present = said("CLOSED", null);

        // When
        SortedMap<Integer, ProblemException> refused = policy(Map.of())
                .refusals(List.of(
                        new PositionDraft(0, "A", past, null),
                        new PositionDraft(1, "B", present, null),
                        new PositionDraft(2, "C", said("U", LocalDate.of(2021, 1, 1)), null)));

        // Then
        assertThat(refused).containsOnlyKeys(1, 2);
        assertThat(refused.values().stream().flatMap(problem -> problem.errors().stream()))
                .extracting(FieldProblem::code)
                .containsExactly("UNIT_UNKNOWN", "PERIOD_EMPTY");
    }

    private static PositionPolicy policy(Map<String, KnownPosition> known) {
        return new PositionPolicy(Map.of("U", true, "CLOSED", false), Set.of("WNPD.01"), known);
    }

    private static KnownPosition known(String code, @Nullable String superior, @Nullable LocalDate to) {
        PositionState state = new PositionState(
                id(code),
                code,
                "Kepala",
                Tier.PENGAWAS,
                "U",
                List.of(),
                superior == null ? null : id(superior),
                null,
                LocalDate.of(2020, 1, 1),
                to);
        return new KnownPosition(id(code), code, 1, List.of(state));
    }

    private static UUID id(String code) {
        return Ids.named("position", code);
    }

    private static PositionDraft draft(int index, String code, @Nullable String superior) {
        PositionRequest said = new PositionRequest(
                "Kepala", Tier.PENGAWAS, "U", List.of("WNPD.01"), superior, null, LocalDate.of(2021, 1, 1), null);
        return new PositionDraft(index, code, said, null);
    }

    private static PositionRequest said(String unit, @Nullable LocalDate to) {
        return new PositionRequest(
                "Kepala", Tier.PENGAWAS, unit, List.of("WNPD.01"), null, null, LocalDate.of(2021, 1, 1), to);
    }
}
