package id.asn.assessment.provider;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.provider.AccreditationRules.AdmittedTier;
import id.asn.assessment.provider.AccreditationRules.MethodRule;
import id.asn.assessment.provider.AccreditationRules.Requirement;
import id.asn.assessment.rules.AssessmentMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases Y17 and Y18 of the test plan. */
class AccreditationPolicyTest {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 1, 1);
    private static final LocalDate STRICT_FROM = LocalDate.of(2027, 1, 1);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2022-12-31, NOT_ACCREDITED",
        "2023-01-01, ACCREDITED",
        "2025-01-01, ACCREDITED",
        "2025-01-02, NOT_ACCREDITED"
    })
    void bothEndsBelongToTheAccreditation(LocalDate day, AccreditationState state) {
        assertThat(find("P", day, "PENGAWAS", List.of()))
                .map(AccreditationFinding::state)
                .contains(state);
    }

    @Test
    void whoIsNotRegisteredIsUnknown() {
        assertThat(find("Q", FROM, null, List.of()))
                .contains(new AccreditationFinding(AccreditationState.UNKNOWN, null, "R1"));
    }

    @Test
    void aMethodThatNeedsNoProviderIsExempt() {
        assertThat(policy(List.of()).find(AssessmentMethod.SUPERIOR_RATING, "Q", FROM, null))
                .contains(new AccreditationFinding(AccreditationState.EXEMPT, null, "R1"));
    }

    @Test
    void onADayWithoutARuleNothingIsFound() {
        assertThat(find("P", LocalDate.of(2018, 12, 31), null, List.of())).isEmpty();
        assertThat(policy(List.of()).find(AssessmentMethod.PORTFOLIO, "P", FROM, null))
                .isEmpty();
    }

    @Test
    void aCategoryWithoutARowMayAssessEveryTierAndOneWithRowsTheNamedOnes() {
        List<AdmittedTier> tiers = List.of(
                new AdmittedTier(AccreditationCategory.B, "PENGAWAS", LocalDate.of(2024, 1, 1), null, "U", "U"));
        assertThat(find("P", LocalDate.of(2023, 12, 31), "ADMINISTRATOR", tiers))
                .map(AccreditationFinding::state)
                .contains(AccreditationState.ACCREDITED);
        assertThat(find("P", LocalDate.of(2024, 1, 1), "ADMINISTRATOR", tiers))
                .contains(new AccreditationFinding(AccreditationState.NOT_FOR_TIER, AccreditationCategory.B, "R1"));
        assertThat(find("P", LocalDate.of(2024, 1, 1), "PENGAWAS", tiers))
                .map(AccreditationFinding::state)
                .contains(AccreditationState.ACCREDITED);
        assertThat(find("P", LocalDate.of(2024, 1, 1), null, tiers))
                .map(AccreditationFinding::state)
                .contains(AccreditationState.ACCREDITED);
    }

    @Test
    void onlyAStrictRuleRefusesAndOnlyWhatLacks() {
        AccreditationFinding lacking = new AccreditationFinding(AccreditationState.UNKNOWN, null, "R2");
        AccreditationFinding sound =
                new AccreditationFinding(AccreditationState.ACCREDITED, AccreditationCategory.B, "R2");
        AccreditationPolicy policy = policy(List.of());
        assertThat(policy.refuses(AssessmentMethod.ASSESSMENT_CENTER, STRICT_FROM.minusDays(1), lacking))
                .isFalse();
        assertThat(policy.refuses(AssessmentMethod.ASSESSMENT_CENTER, STRICT_FROM, lacking))
                .isTrue();
        assertThat(policy.refuses(AssessmentMethod.ASSESSMENT_CENTER, STRICT_FROM, sound))
                .isFalse();
    }

    private static Optional<AccreditationFinding> find(
            String provider, LocalDate day, @Nullable String tier, List<AdmittedTier> tiers) {
        return policy(tiers).find(AssessmentMethod.ASSESSMENT_CENTER, provider, day, tier);
    }

    private static AccreditationPolicy policy(List<AdmittedTier> tiers) {
        AccreditationRules rules = new AccreditationRules(
                List.of(),
                tiers,
                List.of(
                        rule(AssessmentMethod.ASSESSMENT_CENTER, LocalDate.of(2019, 1, 1), STRICT_FROM, "R1"),
                        new MethodRule(
                                AssessmentMethod.ASSESSMENT_CENTER,
                                STRICT_FROM,
                                null,
                                Requirement.REFUSE,
                                "R2",
                                "x",
                                "L"),
                        new MethodRule(
                                AssessmentMethod.SUPERIOR_RATING,
                                LocalDate.of(2019, 1, 1),
                                null,
                                Requirement.EXEMPT,
                                "R1",
                                "x",
                                "L")));
        return new AccreditationPolicy(
                rules,
                Map.of(
                        "P",
                        new KnownProvider("P", List.of(new Accreditation(AccreditationCategory.B, FROM, TO, "SK")))));
    }

    private static MethodRule rule(AssessmentMethod method, LocalDate from, LocalDate to, String ruleSet) {
        return new MethodRule(method, from, to, Requirement.ACCEPT_FLAGGED, ruleSet, "x", "L");
    }
}
