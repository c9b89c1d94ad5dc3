package id.asn.assessment.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.asn.assessment.talent.TalentRules.BoxCell;
import id.asn.assessment.talent.TalentRules.PredicateMeaning;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.ProblemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** U04: rules that cannot be applied are refused with everything that is wrong with them. */
class TalentRulesPolicyTest {

    @Test
    void theLawIsSound() {
        assertThatCode(() -> TalentRulesPolicy.requireSound(Rules.law())).doesNotThrowAnyException();
        assertThatCode(() -> TalentRulesPolicy.requireSound(cuts("60.01", "60")))
                .doesNotThrowAnyException();
    }

    @Test
    void cutsThatDoNotFallAreNot() {
        assertThat(faults(cuts("60", "60"))).containsExactly("/rules/performanceExpected", "/rules/potentialMiddle");
    }

    @Test
    void aPairOrANumberStandsInTheGridOnce() {
        List<BoxCell> pairTwice = new ArrayList<>(Rules.GRID);
        pairTwice.set(8, new BoxCell(Performance.ATAS, Potential.TINGGI, 1));
        List<BoxCell> numberTwice = new ArrayList<>(Rules.GRID);
        numberTwice.set(8, new BoxCell(Performance.BAWAH, Potential.RENDAH, 9));

        assertThat(faults(grid(pairTwice))).containsExactly("/rules/boxes/8");
        assertThat(faults(grid(numberTwice))).containsExactly("/rules/boxes/8");
    }

    @Test
    void aPredicateMeansOneThing() {
        List<PredicateMeaning> twice = List.of(
                new PredicateMeaning("BAIK", Performance.SESUAI), new PredicateMeaning("BAIK", Performance.ATAS));

        assertThat(faults(Rules.of("80", "60", PerformanceBasis.SCORE_FIRST, Rules.GRID, twice)))
                .containsExactly("/rules/predicates/1");
    }

    @Test
    void theDigestDoesNotDependOnTheOrderOfTheListsButOnWhatTheySay() {
        List<BoxCell> shuffled = new ArrayList<>(Rules.GRID);
        Collections.reverse(shuffled);

        assertThat(TalentRulesDigest.of(grid(shuffled))).isEqualTo(TalentRulesDigest.of(grid(Rules.GRID)));
        assertThat(TalentRulesDigest.of(cuts("80.00", "60"))).isEqualTo(TalentRulesDigest.of(cuts("80", "60.0")));
        assertThat(TalentRulesDigest.of(cuts("80.01", "60"))).isNotEqualTo(TalentRulesDigest.of(cuts("80", "60")));
    }

    private static TalentRules cuts(String high, String middle) {
        return Rules.of(high, middle, PerformanceBasis.SCORE_FIRST, Rules.GRID, List.of());
    }

    private static TalentRules grid(List<BoxCell> grid) {
        return Rules.of("80", "60", PerformanceBasis.SCORE_FIRST, grid, List.of());
    }

    private static List<String> faults(TalentRules rules) {
        ProblemException refusal =
                catchThrowableOfType(ProblemException.class, () -> TalentRulesPolicy.requireSound(rules));
        assertThat(refusal.type()).isEqualTo(TalentProblem.TALENT_RULES_UNSOUND);
        return refusal.errors().stream().map(FieldProblem::pointer).toList();
    }
}
