package id.asn.assessment.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.asn.assessment.provider.AccreditationRules.Validity;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.ProblemException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Case Y16 of the test plan. */
class RegisterPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 15);
    private static final AccreditationRules RULES = new AccreditationRules(
            List.of(
                    validity(AccreditationCategory.A, LocalDate.of(2019, 1, 1), 60),
                    validity(AccreditationCategory.B, LocalDate.of(2019, 1, 1), 36),
                    validity(AccreditationCategory.C, LocalDate.of(2019, 1, 1), 24),
                    validity(AccreditationCategory.C, LocalDate.of(2024, 1, 1), 12)),
            List.of(),
            List.of());

    @ParameterizedTest(name = "{0} from 2020-03-15 lasts to {1}")
    @CsvSource({"A, 2025-03-15", "B, 2023-03-15", "C, 2022-03-15"})
    void withoutALastDayItLastsAsLongAsItsCategory(AccreditationCategory category, LocalDate to) {
        assertThat(RegisterPolicy.accreditations(List.of(told(category, DAY, null)), RULES))
                .extracting(Accreditation::to)
                .containsExactly(to);
    }

    @Test
    void theAnniversaryIsTheLastDayAndTheDayAfterIsTooLong() {
        LocalDate anniversary = DAY.plusYears(5);
        assertThat(RegisterPolicy.accreditations(List.of(told(AccreditationCategory.A, DAY, anniversary)), RULES))
                .hasSize(1);
        assertRefused(
                ProviderProblem.ACCREDITATION_TOO_LONG,
                "/accreditations/0/to",
                told(AccreditationCategory.A, DAY, anniversary.plusDays(1)));
        assertRefused(
                ProviderProblem.ACCREDITATION_TOO_LONG,
                "/accreditations/0/to",
                told(AccreditationCategory.A, DAY, DAY.minusDays(1)));
    }

    @Test
    void theRuleOfTheFirstDayCounts() {
        assertThat(RegisterPolicy.accreditations(
                        List.of(
                                told(AccreditationCategory.C, LocalDate.of(2024, 1, 1), null),
                                told(AccreditationCategory.C, LocalDate.of(2021, 12, 31), null)),
                        RULES))
                .extracting(Accreditation::to)
                .containsExactly(LocalDate.of(2023, 12, 31), LocalDate.of(2025, 1, 1));
    }

    @Test
    void periodsOfOneProviderDoNotMeet() {
        AccreditationRequest first = told(AccreditationCategory.B, DAY, DAY.plusDays(10));
        assertThat(RegisterPolicy.accreditations(
                        List.of(told(AccreditationCategory.B, DAY.plusDays(11), null), first), RULES))
                .extracting(Accreditation::from)
                .containsExactly(DAY, DAY.plusDays(11));
        assertRefused(
                ProviderProblem.ACCREDITATIONS_OVERLAP,
                "/accreditations/1",
                first,
                told(AccreditationCategory.A, DAY.plusDays(10), null));
    }

    private static void assertRefused(ProviderProblem type, String pointer, AccreditationRequest... told) {
        assertThatThrownBy(() -> RegisterPolicy.accreditations(List.of(told), RULES))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.type()).isEqualTo(type);
                    assertThat(problem.errors())
                            .extracting(FieldProblem::pointer)
                            .containsExactly(pointer);
                });
    }

    private static AccreditationRequest told(AccreditationCategory category, LocalDate from, @Nullable LocalDate to) {
        return new AccreditationRequest(category, from, to, "SK");
    }

    private static Validity validity(AccreditationCategory category, LocalDate from, int months) {
        return new Validity(category, from, months, "PerBKN 26/2019", "S");
    }
}
