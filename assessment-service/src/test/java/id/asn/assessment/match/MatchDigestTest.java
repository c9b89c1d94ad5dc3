package id.asn.assessment.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.fixture.Schemes;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchDigestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final MatchTarget TARGET = target("A.1");

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
        MatchInput input = new MatchInput(
                Schemes.mapping(),
                asOf,
                List.of(new RequiredCompetency("M.1", "Integritas", CompetencyGroup.MANAJERIAL, new BigDecimal("3"))),
                List.of(new Rating(
                        new UUID(0, 9),
                        "d",
                        "M.1",
                        new BigDecimal(level),
                        DAY.minusDays(1),
                        DAY.plusYears(2),
                        Instant.EPOCH)));
        return MatchDigest.of(target, input.scheme(), MatchPolicy.evaluate(input));
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
