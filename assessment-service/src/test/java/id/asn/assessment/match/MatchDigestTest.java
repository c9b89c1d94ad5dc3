package id.asn.assessment.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.fixture.Schemes;
import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.EvidencePolicy;
import id.asn.assessment.rules.EvidenceRank;
import id.asn.assessment.rules.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchDigestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final MatchTarget TARGET = target("A.1");

    /** Made by the code of the first release: whoever has to change it breaks every stored computation. */
    private static final String OF_THE_FIRST_RELEASE =
            "eda58ba06e4df159f0db4dd69bcd36c0e356141bc89cbc838415ef1bb3effba8";

    private static final String UNDER_A_POLICY = "e9c0f15db80b300321a213656e28e2060c3723bab1dfb4384dae75b7986953b8";

    @Test
    void staysTheSameForEver() {
        assertThat(digest(TARGET, "2.4", DAY)).isEqualTo(OF_THE_FIRST_RELEASE);
    }

    @Test
    void namesTheEvidencePolicyWhereOneIsInForce() {
        // Given
        EvidencePolicy policy = new EvidencePolicy(
                "P",
                1,
                true,
                DAY.minusYears(1),
                null,
                "c",
                "U",
                List.of(new EvidenceRank(CompetencyGroup.MANAJERIAL, AssessmentMethod.ASSESSMENT_CENTER, 1)));

        // Then
        assertThat(digest(TARGET, policy, "2.4", DAY)).isEqualTo(UNDER_A_POLICY);
    }

    @Test
    void theSameEvidenceIsTheSameMatchTomorrow() {
        assertThat(digest(TARGET, "2.4", DAY)).isEqualTo(digest(TARGET, "2.40", DAY.plusDays(1)));
    }

    @Test
    void anotherLevelIsAnotherMatch() {
        assertThat(digest(TARGET, "2.4", DAY)).isNotEqualTo(digest(TARGET, "2.41", DAY));
    }

    @Test
    void anotherUnitIsAnotherMatch() {
        assertThat(digest(TARGET, "2.4", DAY)).isNotEqualTo(digest(target("A.2"), "2.4", DAY));
    }

    private static String digest(MatchTarget target, String level, LocalDate asOf) {
        return digest(target, null, level, asOf);
    }

    private static String digest(MatchTarget target, @Nullable EvidencePolicy policy, String level, LocalDate asOf) {
        MatchInput input = new MatchInput(
                Schemes.mapping(),
                policy,
                asOf,
                List.of(new RequiredCompetency("M.1", "Integritas", CompetencyGroup.MANAJERIAL, new BigDecimal("3"))),
                List.of(Ratings.of(new UUID(0, 9), "M.1", level, DAY.minusDays(1), DAY.plusYears(2))));
        return MatchDigest.of(target, input, MatchPolicy.evaluate(input));
    }

    private static MatchTarget target(String unit) {
        return new MatchTarget(
                new UUID(0, 1),
                "6407",
                Purpose.PEMETAAN,
                new UUID(0, 2),
                unit,
                "ADMINISTRATOR",
                new UUID(0, 3),
                "standard-digest");
    }
}
