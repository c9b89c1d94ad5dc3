package id.asn.traininghours.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases SWI-2n of the test plan. */
class CrossYearPolicyTest {

    private static final UUID PERSON = UUID.randomUUID();

    @ParameterizedTest(name = "{0}: {1} JP from {2} to {3} -> {4} in 2027")
    @CsvSource({
        "SWI-20, 10.00, 2027-03-01, 2027-03-05, 10.00",
        "SWI-21, 10.00, 2026-12-31, 2027-01-01, 5.00",
        "SWI-22, 10.00, 2026-12-31, 2027-01-02, 6.67", // two of three days
        "SWI-23, 10.00, 2027-12-31, 2028-01-02, 3.33",
        "SWI-24, 36.60, 2026-12-31, 2028-01-01, 36.40", // 365 of 367 days
        "SWI-25, 10.00, 2026-12-01, 2026-12-31, 0.00",
        "SWI-26, -10.00, 2026-12-31, 2027-01-02, -6.67", // its reversal
    })
    void anActivityIsSplitByItsDays(String name, String jp, LocalDate start, LocalDate end, String share) {
        assertThat(CrossYearPolicy.share(Jp.of(jp), start, end, year(2027))).isEqualTo(Jp.of(share));
    }

    // SWI-27
    @ParameterizedTest
    @ValueSource(strings = {"0.01", "7.77", "10.00", "33.33"})
    void theSharesAddUpToTheHours(String jp) {
        LocalDate start = LocalDate.of(2026, 11, 13);
        LocalDate end = LocalDate.of(2028, 2, 3);
        assertThat(CrossYearPolicy.share(Jp.of(jp), start, end, year(2026))
                        .plus(CrossYearPolicy.share(Jp.of(jp), start, end, year(2027)))
                        .plus(CrossYearPolicy.share(Jp.of(jp), start, end, year(2028))))
                .isEqualTo(Jp.of(jp));
    }

    // SWI-28
    @Test
    void whichOfTwoAnswersHoldsIsDecidedByTheCompletionDate() {
        Switches switches = Accounts.book(Accounts.set(SwitchName.CROSS_YEAR, SwitchValue.SPLIT_BY_DAYS, 2028))
                .switches();
        assertThat(switches.crossYear(LocalDate.of(2027, 12, 31)).value()).isEqualTo(SwitchValue.COMPLETION_DATE);
        assertThat(switches.crossYear(LocalDate.of(2028, 1, 1)).value()).isEqualTo(SwitchValue.SPLIT_BY_DAYS);
    }

    private static PersonWindow year(int year) {
        return new PersonWindow(PERSON, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
