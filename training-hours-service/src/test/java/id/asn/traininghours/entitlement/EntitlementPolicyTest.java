package id.asn.traininghours.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases ENT-nn of the test plan. */
class EntitlementPolicyTest {

    private static final EntitlementRule FLOOR =
            rule(EmploymentKind.PNS, Obligation.FLOOR, EntitlementRule.Period.CALENDAR_YEAR, 20);
    private static final EntitlementRule CEILING =
            rule(EmploymentKind.PPPK, Obligation.CEILING, EntitlementRule.Period.CONTRACT_YEAR, 24);

    @ParameterizedTest(name = "{0}: contract {1}..{2}, year {3} -> {4}..{5}")
    @CsvSource({
        "ENT-01, 2024-03-01, 2029-03-01, 2024, 2024-03-01, 2025-02-28",
        "ENT-02, 2024-03-01, 2029-03-01, 2025, 2025-03-01, 2026-02-28",
        "ENT-03, 2024-03-01, 2026-07-01, 2026, 2026-03-01, 2026-06-30",
        "ENT-04, 2024-02-29, 2029-02-28, 2025, 2025-02-28, 2026-02-27",
        "ENT-05, 2024-02-29, 2029-02-28, 2027, 2027-02-28, 2028-02-28",
        "ENT-06, 2024-01-01, 2025-01-01, 2024, 2024-01-01, 2024-12-31",
    })
    void aContractYearRunsFromAnniversaryToAnniversary(
            String name, LocalDate from, LocalDate to, int year, LocalDate windowFrom, LocalDate windowTo) {
        assertThat(EntitlementPolicy.window(CEILING, pppk(from, to), year))
                .contains(new EntitlementWindow(year, windowFrom, windowTo));
    }

    @Test
    void thereIsNoContractYearOutsideTheContract() {
        KnownEmployee employee = pppk(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 3, 1));
        assertThat(EntitlementPolicy.window(CEILING, employee, 2023)).isEmpty();
        assertThat(EntitlementPolicy.window(CEILING, employee, 2026)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: completed {1} -> year {2}")
    @CsvSource({"ENT-10, 2025-02-28, 2024", "ENT-11, 2025-03-01, 2025", "ENT-12, 2024-03-01, 2024"})
    void aCompletionCountsForTheContractYearThatHoldsIt(String name, LocalDate completed, int year) {
        KnownEmployee employee = pppk(LocalDate.of(2024, 3, 1), LocalDate.of(2029, 3, 1));
        assertThat(EntitlementPolicy.windowOf(CEILING, employee, completed))
                .map(EntitlementWindow::year)
                .contains(year);
    }

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
        EntitlementWindow window = EntitlementPolicy.window(FLOOR, pns(), 2026).orElseThrow();
        assertThat(EntitlementPolicy.status(FLOOR, window, Jp.of(verified), today))
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
        KnownEmployee employee = pppk(LocalDate.of(2024, 3, 1), LocalDate.of(2029, 3, 1));
        EntitlementWindow window =
                EntitlementPolicy.window(CEILING, employee, 2025).orElseThrow();
        assertThat(EntitlementPolicy.status(CEILING, window, Jp.of(verified), LocalDate.of(2025, 6, 1)))
                .isEqualTo(status);
        assertThat(EntitlementPolicy.remaining(CEILING, Jp.of(verified))).isEqualTo(Jp.of(left));
    }

    private static KnownEmployee pns() {
        return employee(EmploymentKind.PNS, null, null);
    }

    private static KnownEmployee pppk(LocalDate from, LocalDate to) {
        return employee(EmploymentKind.PPPK, from, to);
    }

    private static KnownEmployee employee(EmploymentKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate employed = from == null ? LocalDate.of(2010, 1, 1) : from;
        return new KnownEmployee(UUID.randomUUID(), "3328", null, kind, employed, null, from, to, List.of());
    }

    private static EntitlementRule rule(
            EmploymentKind kind, Obligation obligation, EntitlementRule.Period period, long jp) {
        return new EntitlementRule(
                kind,
                EntitlementRule.Standing.LEGAL,
                LocalDate.of(2010, 1, 1),
                null,
                obligation,
                period,
                Jp.of(jp),
                "TEST",
                "test");
    }
}
