package id.asn.assessment.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.fixture.Schemes;
import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.EvidencePolicy;
import id.asn.assessment.rules.EvidenceRank;
import id.asn.assessment.rules.Purpose;
import id.asn.assessment.rules.RuleScheme;
import id.asn.assessment.rules.SurplusTreatment;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole text of an explanation, word for word, in both languages. */
class GoldenExplanationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final EvidencePolicy POLICY = new EvidencePolicy(
            "URUTAN-BUKTI", 1, true, LocalDate.of(2026, 1, 1), null, "Peraturan BKN 26/2019", "U", ranks());

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyReasonToSetARatingAside(String language) throws IOException {
        // Given
        RuleScheme scheme = Schemes.with(Schemes.weighted(60, 40), SurplusTreatment.CAPPED_PER_COMPETENCY);
        List<RequiredCompetency> required = List.of(
                required("T.1", CompetencyGroup.TEKNIS, "3"),
                required("M.1", CompetencyGroup.MANAJERIAL, "3"),
                required("P.1", CompetencyGroup.PEMERINTAHAN, "2"));
        List<Rating> ratings = List.of(
                Ratings.by(AssessmentMethod.CERTIFICATE, rating(1, "T.1", "4", "2025-05-24")),
                rating(2, "T.1", "2.5", "2026-05-24"),
                Ratings.by(AssessmentMethod.CERTIFICATE, rating(3, "T.1", "3", "2024-05-24")),
                Ratings.by(AssessmentMethod.PORTFOLIO, rating(4, "T.1", "5", "2026-01-24")),
                rating(5, "T.1", "1", "2026-06-01").asOfThen(true),
                rating(6, "T.1", "2", "2021-05-24"),
                rating(7, "M.1", "2", "2025-05-24"));

        // Then
        assertTold("set-aside", language, scheme, POLICY, required, ratings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void aShareIsMissingToTheNextCategory(String language) throws IOException {
        // Given
        List<RequiredCompetency> required = List.of(
                required("M.1", CompetencyGroup.MANAJERIAL, "3"), required("M.2", CompetencyGroup.MANAJERIAL, "4"));
        List<Rating> ratings = List.of(rating(1, "M.1", "2.5", "2025-05-24"), rating(1, "M.2", "3.09", "2025-05-24"));

        // Then
        assertTold("short-of-the-cut", language, Schemes.filling(), null, required, ratings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void aSurplusEndsAtTheWholeAndWhatIsMissingIsLeftOut(String language) throws IOException {
        // Given
        RuleScheme scheme = Schemes.shownWith(
                Schemes.leavingOut(Schemes.with(Schemes.mapping(), SurplusTreatment.CAPPED_AT_TOTAL), "50"), 1);
        List<RequiredCompetency> required = List.of(
                required("M.1", CompetencyGroup.MANAJERIAL, "3"), required("M.2", CompetencyGroup.MANAJERIAL, "4"));

        // Then
        assertTold("capped-at-total", language, scheme, null, required, List.of(rating(1, "M.1", "5", "2025-05-24")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void nothingIsReckonedWhileARatingIsMissing(String language) throws IOException {
        // Given
        List<RequiredCompetency> required = List.of(
                required("M.1", CompetencyGroup.MANAJERIAL, "3"), required("M.2", CompetencyGroup.MANAJERIAL, "4"));

        // Then
        assertTold(
                "incomplete",
                language,
                Schemes.mapping(),
                POLICY,
                required,
                List.of(rating(1, "M.1", "5", "2025-05-24"), rating(2, "M.2", "5", "2020-05-24")));
    }

    private static void assertTold(
            String name,
            String language,
            RuleScheme scheme,
            @Nullable EvidencePolicy policy,
            List<RequiredCompetency> required,
            List<Rating> ratings)
            throws IOException {
        MatchInput input = new MatchInput(scheme, policy, DAY, required, ratings);
        MatchOutcome outcome = MatchPolicy.evaluate(input);
        String told = new ExplanationSteps(
                        stored(input, outcome),
                        outcome.steps(),
                        MatchFigures.of(outcome).parts(),
                        scheme,
                        policy,
                        new ExplanationTexts(Locale.of(language)))
                .explanation()
                .wholeText();
        assertThat(told).isEqualTo(golden(name + "_" + language + ".txt"));
    }

    private static String golden(String file) throws IOException {
        try (InputStream text = Objects.requireNonNull(
                GoldenExplanationTest.class.getResourceAsStream("/explanations/" + file), file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static StoredMatch stored(MatchInput input, MatchOutcome outcome) {
        MatchFigures figures = MatchFigures.of(outcome);
        return new StoredMatch(
                new UUID(0, 50),
                new UUID(0, 51),
                "6407",
                "A.1",
                new UUID(0, 52),
                "JF_AHLI_PERTAMA",
                new UUID(0, 53),
                "d",
                Purpose.PEMETAAN,
                DAY,
                outcome.status(),
                figures.sumIndividual(),
                figures.sumRequired(),
                figures.jpmDisplay(),
                figures.category(),
                input.scheme().code(),
                input.scheme().version(),
                input.policy() == null ? null : input.policy().code(),
                input.policy() == null ? null : input.policy().version(),
                MatchPolicy.ALGORITHM,
                null,
                "[]",
                "[]",
                "[]",
                figures.validUntil(),
                "d",
                Instant.EPOCH,
                1,
                false);
    }

    private static RequiredCompetency required(String code, CompetencyGroup group, String level) {
        return new RequiredCompetency(code, "Kompetensi " + code, group, new BigDecimal(level));
    }

    private static Rating rating(long id, String code, String level, String assessedOn) {
        LocalDate day = LocalDate.parse(assessedOn);
        return Ratings.of(new UUID(0, id), code, level, day, day.plusYears(3));
    }

    private static List<EvidenceRank> ranks() {
        List<EvidenceRank> ranks = new ArrayList<>();
        for (CompetencyGroup group : CompetencyGroup.values()) {
            ranks.add(new EvidenceRank(group, AssessmentMethod.CERTIFICATE, 1));
            ranks.add(new EvidenceRank(group, AssessmentMethod.ASSESSMENT_CENTER, 2));
        }
        return ranks;
    }
}
