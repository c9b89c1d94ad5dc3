package id.asn.assessment.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.EvidencePolicy;
import id.asn.assessment.rules.EvidenceRank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which rating speaks for a competency. */
class EvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** Certificate and test first, then the centre; the superior last; nothing else. */
    private static final EvidencePolicy POLICY = new EvidencePolicy(
            "P",
            1,
            true,
            LocalDate.of(2026, 1, 1),
            null,
            "c",
            "U",
            List.of(
                    rank(AssessmentMethod.CERTIFICATE, 1),
                    rank(AssessmentMethod.TEST, 1),
                    rank(AssessmentMethod.ASSESSMENT_CENTER, 2),
                    rank(AssessmentMethod.SUPERIOR_RATING, 3)));

    @Test
    void theLatestAssessmentWinsHoweverLateTheOlderOneWasRecorded() {
        // Given
        Rating older = Ratings.recordedAt(Instant.parse("2026-11-20T00:00:00Z"), rating(1, "2024-01-01"));
        Rating newer = Ratings.recordedAt(Instant.parse("2025-01-02T00:00:00Z"), rating(2, "2025-01-01"));

        // When
        Evidence evidence = chosen(null, newer, older);

        // Then
        assertThat(evidence.reason()).isEqualTo(EvidenceReason.LATEST_VALID);
        assertThat(evidence.counting()).isEqualTo(newer);
        assertThat(evidence.setAside()).containsExactly(SetAside.of(SetAside.Reason.OLDER, older));
    }

    @Test
    void ofTheSameDayTheOneRecordedLastWins() {
        // Given
        Rating first = Ratings.recordedAt(Instant.parse("2025-01-02T00:00:00Z"), rating(1, "2025-01-01"));
        Rating second = Ratings.recordedAt(Instant.parse("2025-01-03T00:00:00Z"), rating(2, "2025-01-01"));

        // When
        Evidence evidence = chosen(null, second, first);

        // Then
        assertThat(evidence.counting()).isEqualTo(second);
    }

    @Test
    void withoutAPolicyAllSourcesAreEqual() {
        // Given
        Rating centre = rating(1, "2024-01-01");
        Rating superior = Ratings.by(AssessmentMethod.SUPERIOR_RATING, rating(2, "2024-01-02"));

        // When
        Evidence evidence = chosen(null, centre, superior);

        // Then
        assertThat(evidence.reason()).isEqualTo(EvidenceReason.LATEST_VALID);
        assertThat(evidence.counting()).isEqualTo(superior);
    }

    @Test
    void theSourceThatComesFirstWinsHoweverLateTheOthersWere() {
        // Given
        Rating centre = rating(1, "2024-01-01");
        Rating superior = Ratings.by(AssessmentMethod.SUPERIOR_RATING, rating(2, "2026-01-02"));

        // When
        Evidence evidence = chosen(POLICY, superior, centre);

        // Then
        assertThat(evidence.reason()).isEqualTo(EvidenceReason.PRECEDENCE);
        assertThat(evidence.counting()).isEqualTo(centre);
        assertThat(evidence.setAside()).containsExactly(SetAside.of(SetAside.Reason.LOWER_PRECEDENCE, superior));
    }

    @Test
    void ofEqualSourcesTheLatestWins() {
        // Given
        Rating test = Ratings.by(AssessmentMethod.TEST, rating(1, "2026-01-01"));
        Rating certificate = Ratings.by(AssessmentMethod.CERTIFICATE, rating(2, "2025-01-01"));

        // When
        Evidence evidence = chosen(POLICY, test, certificate);

        // Then
        assertThat(evidence.reason()).isEqualTo(EvidenceReason.LATEST_VALID);
        assertThat(evidence.counting()).isEqualTo(test);
    }

    @Test
    void anExpiredRatingOfTheFirstSourceGivesWayToAValidOneOfTheNext() {
        // Given
        Rating expired = Ratings.by(AssessmentMethod.CERTIFICATE, rating(1, "2023-11-21"));
        Rating centre = rating(2, "2023-12-01");

        // When
        Evidence evidence = chosen(POLICY, expired, centre);

        // Then
        assertThat(evidence.reason()).isEqualTo(EvidenceReason.ONLY_VALID);
        assertThat(evidence.counting()).isEqualTo(centre);
        assertThat(evidence.setAside()).containsExactly(SetAside.of(SetAside.Reason.EXPIRED, expired));
    }

    @Test
    void aSourceThatIsNotListedIsNotAdmitted() {
        // Given
        Rating portfolio = Ratings.by(AssessmentMethod.PORTFOLIO, rating(1, "2026-01-01"));

        // When
        Evidence alone = chosen(POLICY, portfolio);
        Evidence beside = chosen(POLICY, portfolio, rating(2, "2024-01-01"));

        // Then
        assertThat(alone.reason()).isEqualTo(EvidenceReason.NOT_ADMITTED);
        assertThat(alone.counting()).isNull();
        assertThat(alone.rating()).isEqualTo(portfolio);
        assertThat(beside.reason()).isEqualTo(EvidenceReason.ONLY_VALID);
        assertThat(beside.setAside()).containsExactly(SetAside.of(SetAside.Reason.NOT_ADMITTED, portfolio));
    }

    @Test
    void noSourceIsAdmittedForAGroupThatThePolicyDoesNotName() {
        assertThat(Evidence.choose(POLICY, CompetencyGroup.MANAJERIAL, List.of(rating(1, "2026-01-01")), DAY)
                        .reason())
                .isEqualTo(EvidenceReason.NOT_ADMITTED);
    }

    @Test
    void whatAnotherResultReplacedNeverCounts() {
        // Given
        Rating replaced = rating(1, "2026-01-01").asOfThen(true);
        Rating older = rating(2, "2024-01-01");

        // When
        Evidence alone = chosen(POLICY, replaced);
        Evidence beside = chosen(POLICY, replaced, older);

        // Then
        assertThat(alone.reason()).isEqualTo(EvidenceReason.SUPERSEDED);
        assertThat(alone.counting()).isNull();
        assertThat(beside.counting()).isEqualTo(older);
        assertThat(beside.setAside())
                .extracting(SetAside::reason, SetAside::resultId)
                .containsExactly(tuple(SetAside.Reason.SUPERSEDED, replaced.resultId()));
    }

    @Test
    void whenNoneCountsTheNearestObstacleIsNamedFirst() {
        // Given
        Rating replaced = rating(1, "2026-01-01").asOfThen(true);
        Rating expired = rating(2, "2020-01-01");
        Rating portfolio = Ratings.by(AssessmentMethod.PORTFOLIO, rating(3, "2024-01-01"));

        // Then
        assertThat(chosen(POLICY, replaced, expired).reason()).isEqualTo(EvidenceReason.EXPIRED);
        assertThat(chosen(POLICY, replaced, expired, portfolio).reason()).isEqualTo(EvidenceReason.NOT_ADMITTED);
        assertThat(chosen(POLICY, replaced, expired, portfolio).setAside())
                .extracting(SetAside::reason)
                .containsExactly(SetAside.Reason.SUPERSEDED, SetAside.Reason.EXPIRED);
    }

    @Test
    void anAssessmentAfterTheDayIsNotKnownOnIt() {
        // When
        Evidence evidence = chosen(null, rating(1, "2026-11-23"));

        // Then
        assertThat(evidence).isEqualTo(new Evidence(EvidenceReason.NEVER_RATED, null, List.of()));
    }

    @Test
    void anAssessmentCountsFromItsOwnDayOn() {
        assertThat(chosen(null, rating(1, "2026-11-22")).reason()).isEqualTo(EvidenceReason.ONLY_VALID);
    }

    @Test
    void whatHasExpiredIsNamedButDoesNotCount() {
        // Given
        Rating expired = rating(1, "2023-11-21");

        // When
        Evidence evidence = chosen(null, expired);

        // Then
        assertThat(evidence).isEqualTo(new Evidence(EvidenceReason.EXPIRED, expired, List.of()));
        assertThat(evidence.counting()).isNull();
    }

    private static Evidence chosen(@Nullable EvidencePolicy policy, Rating... ratings) {
        return Evidence.choose(policy, CompetencyGroup.TEKNIS, List.of(ratings), DAY);
    }

    private static EvidenceRank rank(AssessmentMethod method, int rank) {
        return new EvidenceRank(CompetencyGroup.TEKNIS, method, rank);
    }

    private static Rating rating(long id, String assessedOn) {
        LocalDate day = LocalDate.parse(assessedOn);
        return Ratings.of(new UUID(0, id), "T.1", "2", day, day.plusYears(3));
    }
}
