package id.asn.traininghours.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObjectionPolicyTest {

    private static final ObjectionRule FIRST = rule("2010-01-01", 30);
    private static final ObjectionRule LATER = rule("2026-07-01", 14);

    @Test
    void theDaysAreThoseOfTheRuleInForceWhenItWasDecided() {
        List<ObjectionRule> rules = List.of(LATER, FIRST);
        assertThat(ObjectionPolicy.ruleOn(LocalDate.parse("2026-06-30"), rules)).isEqualTo(FIRST);
        assertThat(ObjectionPolicy.ruleOn(LocalDate.parse("2026-07-01"), rules)).isEqualTo(LATER);
        assertThat(ObjectionPolicy.ruleOn(LocalDate.parse("2009-12-31"), rules)).isEqualTo(FIRST);
    }

    @Test
    void theLastDayStillCountsAndTheDayAfterDoesNot() {
        LocalDate decided = LocalDate.parse("2026-01-31");
        assertThatCode(() -> ObjectionPolicy.requireInTime(decided, LocalDate.parse("2026-03-02"), FIRST))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ObjectionPolicy.requireInTime(decided, LocalDate.parse("2026-03-03"), FIRST))
                .hasMessage("OBJECTION_TOO_LATE");
        assertThat(FIRST.dueOn(LocalDate.parse("2026-03-02"))).isEqualTo("2026-04-01");
    }

    @Test
    void nobodyDecidesAnObjectionAgainstTheirOwnDecision() {
        assertThatThrownBy(() -> ObjectionPolicy.requireAnotherOfficer("budi", "budi"))
                .hasMessage("SAME_OFFICER");
        assertThatCode(() -> ObjectionPolicy.requireAnotherOfficer("budi", "dewi"))
                .doesNotThrowAnyException();
    }

    @Test
    void aCapIsLawSoACutNeedsACorrection() {
        assertThatThrownBy(() -> ObjectionPolicy.requireFittingCorrection(Against.CUT, false))
                .hasMessage("OBJECTION_CORRECTION_REQUIRED");
        ObjectionPolicy.requireFittingCorrection(Against.CUT, true);
        ObjectionPolicy.requireFittingCorrection(Against.CORRECTION, true);
        ObjectionPolicy.requireFittingCorrection(Against.CORRECTION, false);
    }

    @ParameterizedTest
    @EnumSource(
            value = Against.class,
            names = {"REJECTION", "REVERSAL"})
    void whatComesBackComesBackAsItWas(Against against) {
        assertThatThrownBy(() -> ObjectionPolicy.requireFittingCorrection(against, true))
                .hasMessage("OBJECTION_CORRECTION_UNEXPECTED");
        ObjectionPolicy.requireFittingCorrection(against, false);
    }

    private static ObjectionRule rule(String from, int days) {
        return new ObjectionRule(LocalDate.parse(from), days, days, "TEST", "a test");
    }
}
