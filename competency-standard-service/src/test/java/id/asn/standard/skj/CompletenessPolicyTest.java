package id.asn.standard.skj;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.web.FieldProblem;
import id.asn.standard.dictionary.CompetencyGroup;
import id.asn.standard.dictionary.CompetencySummary;
import id.asn.standard.skj.StandardContent.RequiredCompetency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessPolicyTest {

    private static final CompletenessRule RULE = new CompletenessRule(2, 1, 1, "PermenPANRB 38/2017");

    @Test
    void enoughOfEveryGroupIsComplete() {
        // Given
        StandardContent content = content(Map.of("M1", 1, "M2", 5, "S1", 3, "T1", 2));

        // When
        List<FieldProblem> errors = policy().check(content);

        // Then
        assertThat(errors).isEmpty();
    }

    @Test
    void aRepeatedCompetencyDoesNotCountTwice() {
        // Given
        StandardContent content =
                content(List.of(required("M1", 3), required("M1", 4), required("S1", 3), required("T1", 3)));

        // When
        List<FieldProblem> errors = policy().check(content);

        // Then
        assertThat(errors).extracting(FieldProblem::code).containsExactly("COMPETENCY_REPEATED", "GROUP_INCOMPLETE");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void levelsAreOneToFive(int level) {
        // Given
        StandardContent content = content(Map.of("M1", level, "M2", 5, "S1", 3, "T1", 2));

        // When
        List<FieldProblem> errors = policy().check(content);

        // Then
        assertThat(errors).extracting(FieldProblem::code).containsExactly("LEVEL_OUT_OF_RANGE");
    }

    @Test
    void whatIsMissingIsNamed() {
        // Given
        StandardContent content = content(Map.of("M1", 3, "S1", 3, "T1", 2));

        // When
        List<FieldProblem> errors = policy().check(content);

        // Then
        assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error.arguments())
                        .containsExactly(CompetencyGroup.MANAJERIAL, 2, 1, "Kerja Sama", "PermenPANRB 38/2017"));
    }

    private static CompletenessPolicy policy() {
        Map<String, CompetencySummary> known = new HashMap<>();
        Map.of(
                        "M1", CompetencyGroup.MANAJERIAL,
                        "M2", CompetencyGroup.MANAJERIAL,
                        "S1", CompetencyGroup.SOSIOKULTURAL,
                        "T1", CompetencyGroup.TEKNIS)
                .forEach((code, group) -> known.put(code, new CompetencySummary(code, "D", code, group, null)));
        return new CompletenessPolicy(RULE, known, group -> List.of("Kerja Sama"));
    }

    private static RequiredCompetency required(String code, int level) {
        return new RequiredCompetency(code, level);
    }

    private static StandardContent content(Map<String, Integer> levels) {
        return content(levels.entrySet().stream()
                .map(entry -> required(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static StandardContent content(List<RequiredCompetency> competencies) {
        return new StandardContent("Ikhtisar", competencies, null, List.of(), List.of(), List.of(), List.of());
    }
}
