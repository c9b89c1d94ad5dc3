package id.asn.traininghours.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases FOR-nn of the test plan. */
class ForecastPolicyTest {

    private static final EntitlementWindow YEAR =
            new EntitlementWindow(2026, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @ParameterizedTest(name = "{0}: {1} {2} JP on {3} -> {4} at the end, reached {5}, {6} a month")
    @CsvSource({
        "FOR-01, FLOOR,   0.00,  2025-12-31, 0.00,  ,           1.67", // 20 / 12 months
        "FOR-02, FLOOR,   0.00,  2026-07-01, 0.00,  ,           3.33", // 20 / (183 / 30.4167), rounded up
        "FOR-03, FLOOR,   10.00, 2026-07-01, 20.05, 2026-12-30, 1.67", // day 364 = 20 x 182 / 10
        "FOR-04, FLOOR,   5.00,  2026-07-01, 10.03, 2027-12-29, 2.50", // day 728
        "FOR-05, FLOOR,   4.00,  2026-07-01, 8.02,  ,           2.66", // day 910 is more than a year late
        "FOR-06, FLOOR,   20.00, 2026-07-01, 40.11, ,           ",
        "FOR-07, FLOOR,   19.00, 2026-12-21, 19.54, 2027-01-09, 1.00", // ten days left: all that is missing
        "FOR-08, FLOOR,   19.00, 2027-05-01, 19.00, ,           ", // over: what it came to
        "FOR-09, CEILING, 12.00, 2026-07-01, 24.07, 2026-12-30, ",
    })
    void thePaceOfTheDaysGoneByLeadsTo(
            String name,
            Obligation obligation,
            String verified,
            LocalDate asOf,
            String expected,
            @Nullable LocalDate reachedOn,
            @Nullable String neededAMonth) {
        Jp due = Jp.of(obligation == Obligation.FLOOR ? 20 : 24);
        assertThat(ForecastPolicy.forecast(obligation, due, YEAR, Jp.of(verified), asOf))
                .isEqualTo(new Forecast(
                        asOf, Jp.of(expected), reachedOn, neededAMonth == null ? null : Jp.of(neededAMonth)));
    }
}
