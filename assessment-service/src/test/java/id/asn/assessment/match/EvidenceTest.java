package id.asn.assessment.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which rating speaks for a competency. */
class EvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void theLatestAssessmentWinsHoweverLateTheOlderOneWasRecorded() {
        // Given
        Rating older = rating(1, "2024-01-01", "2026-11-20T00:00:00Z");
        Rating newer = rating(2, "2025-01-01", "2025-01-02T00:00:00Z");

        // When
        Evidence evidence = Evidence.choose(List.of(newer, older), DAY);

        // Then
        assertThat(evidence).isEqualTo(new Evidence(EvidenceReason.LATEST_VALID, newer));
    }

    @Test
    void ofTheSameDayTheOneRecordedLastWins() {
        // Given
        Rating first = rating(1, "2025-01-01", "2025-01-02T00:00:00Z");
        Rating second = rating(2, "2025-01-01", "2025-01-03T00:00:00Z");

        // When
        Evidence evidence = Evidence.choose(List.of(second, first), DAY);

        // Then
        assertThat(evidence.counting()).isEqualTo(second);
    }

    @Test
    void anAssessmentAfterTheDayIsNotKnownOnIt() {
        // Given
        Rating later = rating(1, "2026-11-23", "2026-11-23T00:00:00Z");

        // When
        Evidence evidence = Evidence.choose(List.of(later), DAY);

        // Then
        assertThat(evidence).isEqualTo(new Evidence(EvidenceReason.NEVER_RATED, null));
    }

    @Test
    void whatHasExpiredIsNamedButDoesNotCount() {
        // Given
        Rating expired = rating(1, "2023-11-21", "2023-11-22T00:00:00Z");

        // When
        Evidence evidence = Evidence.choose(List.of(expired), DAY);

        // Then
        assertThat(evidence).isEqualTo(new Evidence(EvidenceReason.EXPIRED, expired));
        assertThat(evidence.counting()).isNull();
    }

    private static Rating rating(long id, String assessedOn, String recordedAt) {
        LocalDate day = LocalDate.parse(assessedOn);
        return new Rating(
                new UUID(0, id), "d" + id, "M.1", BigDecimal.TWO, day, day.plusYears(3), Instant.parse(recordedAt));
    }
}
