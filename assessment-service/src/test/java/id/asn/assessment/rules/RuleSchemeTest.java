package id.asn.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.asn.assessment.fixture.Schemes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSchemeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "assessed on {0}, valid until {1}")
    @CsvSource({"2022-05-24, 2025-05-24", "2024-02-29, 2027-02-28", "2023-12-31, 2026-12-31"})
    void aResultIsValidForThreeYears(LocalDate assessedOn, LocalDate validUntil) {
        assertThat(Schemes.mapping().validUntil(assessedOn)).isEqualTo(validUntil);
    }

    @Test
    void isInForceFromItsFirstDayToTheDayBeforeItsEnd() {
        // Given
        RuleScheme scheme = ending(Schemes.mapping(), LocalDate.of(2027, 1, 1));

        // Then
        assertThat(scheme.isInForceOn(LocalDate.of(2018, 12, 31))).isFalse();
        assertThat(scheme.isInForceOn(LocalDate.of(2019, 1, 1))).isTrue();
        assertThat(scheme.isInForceOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(scheme.isInForceOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void theSchemeOfTheTierComesBeforeTheGeneralOne() {
        // Given
        RuleScheme forTier = of(Schemes.weighted(60, 40), "JF_AHLI_PERTAMA", true);
        SchemeBook book = new SchemeBook(List.of(Schemes.mapping(), forTier));

        // Then
        assertThat(book.inForce(Purpose.PEMETAAN, "JF_AHLI_PERTAMA", DAY)).contains(forTier);
        assertThat(book.inForce(Purpose.PEMETAAN, "ADMINISTRATOR", DAY)).contains(Schemes.mapping());
        assertThat(book.inForce(Purpose.PEMETAAN, null, DAY)).contains(Schemes.mapping());
        assertThat(book.inForce(Purpose.PENGISIAN_JABATAN, "ADMINISTRATOR", DAY))
                .isEmpty();
    }

    @Test
    void aSchemeThatIsNotAdoptedIsNeverApplied() {
        // Given
        RuleScheme likely = of(Schemes.weighted(60, 40), "JF_AHLI_PERTAMA", false);
        SchemeBook book = new SchemeBook(List.of(Schemes.mapping(), likely));

        // Then
        assertThat(book.inForce(Purpose.PEMETAAN, "JF_AHLI_PERTAMA", DAY)).contains(Schemes.mapping());
    }

    @Test
    void categoriesReachDownToZeroOrTheSchemeIsRefused() {
        RuleScheme whole = Schemes.mapping();
        assertThatThrownBy(() -> new RuleScheme(
                        "X",
                        1,
                        whole.purpose(),
                        whole.tier(),
                        true,
                        whole.effectiveFrom(),
                        null,
                        36,
                        "x",
                        "S",
                        whole.parts(),
                        whole.categories().subList(0, 2),
                        whole.surplus(),
                        whole.missing(),
                        whole.minimumRatedShare(),
                        whole.displayScale()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RuleScheme ending(RuleScheme scheme, LocalDate effectiveTo) {
        return new RuleScheme(
                scheme.code(),
                1,
                scheme.purpose(),
                scheme.tier(),
                true,
                scheme.effectiveFrom(),
                effectiveTo,
                36,
                scheme.citation(),
                "S",
                scheme.parts(),
                scheme.categories(),
                scheme.surplus(),
                scheme.missing(),
                scheme.minimumRatedShare(),
                scheme.displayScale());
    }

    private static RuleScheme of(RuleScheme scheme, String tier, boolean adopted) {
        return new RuleScheme(
                scheme.code() + tier,
                1,
                scheme.purpose(),
                tier,
                adopted,
                scheme.effectiveFrom(),
                null,
                36,
                scheme.citation(),
                "L",
                scheme.parts(),
                scheme.categories(),
                scheme.surplus(),
                scheme.missing(),
                scheme.minimumRatedShare(),
                scheme.displayScale());
    }
}
