package id.asn.assessment.succession;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.fit.Candidate;
import id.asn.assessment.fit.MandatoryFilter;
import id.asn.assessment.qualification.MandatoryState;
import id.asn.assessment.qualification.Qualifications;
import id.asn.assessment.rules.ExactPercent;
import id.asn.assessment.talent.BoxPlacement;
import id.asn.assessment.talent.PerformanceBasis;
import id.asn.assessment.talent.PerformanceFact;
import id.asn.assessment.talent.PotentialFact;
import id.asn.assessment.talent.SuccessionOrder;
import id.asn.assessment.talent.TalentRules;
import id.asn.assessment.talent.UnplacedReason;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** U20 to U22: who is listed, in which order, and ties as ties. */
class SuccessionPolicyTest {

    @Test
    void theExactFractionOrdersAndNotWhatIsShown() {
        Contender first = contender("79.997", "100", 9);
        Contender second = contender("79.996", "100", 9);

        assertThat(policy(SuccessionOrder.JPM_THEN_BOX, 10).rank(List.of(second, first)))
                .extracting(Ranked::contender)
                .containsExactly(first, second);
    }

    @Test
    void equalFractionsOfDifferentSpellingTieAndTheNextRankIsLeftOut() {
        List<Ranked> ranked = policy(SuccessionOrder.JPM_THEN_BOX, 10)
                .rank(List.of(
                        contender("27", "27", 9),
                        contender("8", "10", 9),
                        contender("24.0", "30", 9),
                        contender("7", "10", 9)));

        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 2, 2, 4);
        assertThat(ranked).extracting(Ranked::tied).containsExactly(false, true, true, false);
    }

    @Test
    void theRulesSayWhetherJpmOrBoxComesFirst() {
        Contender better = contender("9", "10", 8);
        Contender higher = contender("8", "10", 9);

        assertThat(policy(SuccessionOrder.JPM_THEN_BOX, 10).rank(List.of(higher, better)))
                .extracting(Ranked::contender)
                .containsExactly(better, higher);
        assertThat(policy(SuccessionOrder.BOX_THEN_JPM, 10).rank(List.of(better, higher)))
                .extracting(Ranked::contender)
                .containsExactly(higher, better);
    }

    @Test
    void whoTiesWithTheLastOneIsListedToo() {
        List<Contender> four = List.of(
                contender("9", "10", 9), contender("8", "10", 9), contender("8", "10", 9), contender("7", "10", 9));

        assertThat(policy(SuccessionOrder.JPM_THEN_BOX, 2).rank(four)).hasSize(3);
        assertThat(policy(SuccessionOrder.JPM_THEN_BOX, 3).rank(four)).hasSize(3);
        assertThat(policy(SuccessionOrder.JPM_THEN_BOX, 1).rank(four)).hasSize(1);
    }

    @Test
    void outsideThePoolUnmetOrIncompleteIsNotListed() {
        SuccessionPolicy policy = policy(SuccessionOrder.JPM_THEN_BOX, 10);

        assertThat(policy.exclusion(contender("9", "10", 7))).isEmpty();
        assertThat(policy.exclusion(contender("9", "10", 6))).contains(Exclusion.NOT_IN_POOL);
        assertThat(policy.exclusion(contender("9", "10", null))).contains(Exclusion.NOT_PLACED);
        assertThat(policy.exclusion(contender(null, "10", 9))).contains(Exclusion.MATCH_INCOMPLETE);
        assertThat(policy.exclusion(contender("9", "10", 9, MandatoryState.UNMET)))
                .contains(Exclusion.MANDATORY_UNMET);
        assertThat(policy.exclusion(contender("9", "10", 9, MandatoryState.OPEN)))
                .isEmpty();
        assertThat(new SuccessionPolicy(policy.rules(), MandatoryFilter.MET, 10)
                        .exclusion(contender("9", "10", 9, MandatoryState.OPEN)))
                .contains(Exclusion.MANDATORY_UNMET);
    }

    @Test
    void permutingPeopleChangesNothing() {
        Random random = new Random(7);
        List<Contender> people = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            people.add(contender(Integer.toString(10 + random.nextInt(8)), "20", 7 + random.nextInt(3)));
        }
        List<Ranked> ranked = policy(SuccessionOrder.JPM_THEN_BOX, 20).rank(people);

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(people, random);
            assertThat(policy(SuccessionOrder.JPM_THEN_BOX, 20).rank(people)).isEqualTo(ranked);
        }
    }

    /** Merit guard: whoever adds a component must come past this test. */
    @Test
    void aPlaceRestsOnRatingsQualificationsAndTheTwoFactsOfTheBoxOnly() {
        assertThat(components(Inputs.class)).containsExactly("candidate", "performance", "potential");
        assertThat(components(PerformanceFact.class))
                .containsExactly("appraisalId", "digest", "year", "score", "predicate");
        assertThat(components(PotentialFact.class))
                .containsExactly("resultId", "digest", "score", "assessedOn", "validUntil");
        assertThat(components(SuccessionListRequest.class)).containsExactly("agencies", "purpose", "mandatory", "size");
    }

    private static List<String> components(Class<?> closed) {
        return Arrays.stream(closed.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static SuccessionPolicy policy(SuccessionOrder order, int size) {
        TalentRules rules = new TalentRules(
                new BigDecimal("80"),
                new BigDecimal("60"),
                new BigDecimal("80"),
                new BigDecimal("60"),
                PerformanceBasis.SCORE_FIRST,
                2,
                List.of(),
                List.of(),
                List.of(7, 8, 9),
                order);
        return new SuccessionPolicy(rules, MandatoryFilter.POSSIBLE, size);
    }

    private static Contender contender(@Nullable String numerator, String denominator, @Nullable Integer box) {
        return contender(numerator, denominator, box, MandatoryState.MET);
    }

    private static Contender contender(
            @Nullable String numerator, String denominator, @Nullable Integer box, MandatoryState mandatory) {
        ExactPercent jpm =
                numerator == null ? null : new ExactPercent(new BigDecimal(numerator), new BigDecimal(denominator));
        BoxPlacement placement =
                new BoxPlacement(box, null, null, box == null ? List.of(UnplacedReason.POTENTIAL_MISSING) : List.of());
        return new Contender(
                new Inputs(new Candidate(UUID.randomUUID(), "A", List.of(), Qualifications.NOTHING_KNOWN), null, null),
                new Outcome(
                        jpm,
                        jpm == null ? null : jpm.display(),
                        jpm == null ? null : "MS",
                        List.of(),
                        mandatory,
                        List.of(),
                        placement));
    }
}
