package id.asn.assessment.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.asn.chassis.web.ProblemException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Case Y11 of the test plan. */
class ObjectionPolicyTest {

    private static final LocalDate RECORDED = LocalDate.of(2026, 1, 30);
    private static final ObjectionRule THIRTY = rule(LocalDate.of(2019, 1, 1), 30, "A");
    private static final ObjectionRule FOURTEEN = rule(LocalDate.of(2026, 1, 30), 14, "B");

    @Test
    void theLastDayStillCounts() {
        assertThatCode(() -> ObjectionPolicy.requireInTime(RECORDED, RECORDED.plusDays(30), THIRTY))
                .doesNotThrowAnyException();
    }

    @Test
    void theDayAfterIsTooLate() {
        assertThatThrownBy(() -> ObjectionPolicy.requireInTime(RECORDED, RECORDED.plusDays(31), THIRTY))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.type()).isEqualTo(ObjectionProblem.OBJECTION_TOO_LATE);
                    assertThat(problem.arguments()).contains(RECORDED.plusDays(30));
                });
    }

    @Test
    void theRuleOfTheDayOfRecordingCounts() {
        assertThat(ObjectionPolicy.ruleOn(RECORDED.minusDays(1), List.of(FOURTEEN, THIRTY)))
                .isEqualTo(THIRTY);
        assertThat(ObjectionPolicy.ruleOn(RECORDED, List.of(FOURTEEN, THIRTY))).isEqualTo(FOURTEEN);
    }

    @Test
    void beforeTheFirstRuleTheFirstOneCounts() {
        assertThat(ObjectionPolicy.ruleOn(LocalDate.of(2018, 12, 31), List.of(FOURTEEN, THIRTY)))
                .isEqualTo(THIRTY);
    }

    private static ObjectionRule rule(LocalDate from, int days, String code) {
        return new ObjectionRule(from, days, 30, code, "PP 79/2021", "L");
    }
}
