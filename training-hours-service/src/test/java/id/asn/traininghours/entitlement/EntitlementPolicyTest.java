package id.asn.traininghours.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases ENT-nn of the test plan. */
class EntitlementPolicyTest {

    private static final EntitlementWindow YEAR =
            new EntitlementWindow(2026, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @ParameterizedTest(name = "{0}: {1} JP by {2} -> {3}")
    @CsvSource({
        "ENT-20, 0.00,  2025-12-31, ON_TRACK", // before the year nothing is due
        "ENT-21, 0.00,  2026-01-01, AT_RISK",
        "ENT-22, 10.00, 2026-07-01, ON_TRACK", // day 182 of 365: 9.97 due
        "ENT-23, 9.97,  2026-07-01, AT_RISK", // 9.9726 due
        "ENT-24, 19.99, 2027-05-01, AT_RISK",
        "ENT-25, 20.00, 2026-01-01, MET",
        "ENT-26, 45.00, 2026-01-01, MET",
    })
    void aFloorIsMetOrPacedByTheDaysGoneBy(String name, String verified, LocalDate today, EntitlementStatus status) {
        assertThat(EntitlementPolicy.status(Obligation.FLOOR, Jp.of(20), YEAR, Jp.of(verified), today))
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}: {1} JP -> {2}, {3} left")
    @CsvSource({
        "ENT-30, 0.00,  ON_TRACK, 24.00",
        "ENT-31, 23.99, ON_TRACK, 0.01",
        "ENT-32, 24.00, MET,      0.00",
        "ENT-33, 24.01, EXCEEDED, 0.00",
    })
    void aCeilingIsOnlyEverExceeded(String name, String verified, EntitlementStatus status, String left) {
        assertThat(EntitlementPolicy.status(
                        Obligation.CEILING, Jp.of(24), YEAR, Jp.of(verified), LocalDate.of(2026, 6, 1)))
                .isEqualTo(status);
        assertThat(EntitlementPolicy.remaining(Jp.of(24), Jp.of(verified))).isEqualTo(Jp.of(left));
    }
}
