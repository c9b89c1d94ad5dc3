package id.asn.traininghours.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.rule.Cap;
import id.asn.traininghours.rule.CapPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cases CAP-nn of the test plan. */
class CapPolicyTest {

    private static final Cap DAILY = new Cap(CapPeriod.DAY, new BigDecimal("3"), Jp.of(1));
    private static final Cap MONTHLY = new Cap(CapPeriod.MONTH, new BigDecimal("2"), Jp.of(2));

    @Test
    void aDayHoldsNoMoreThanTheCap() {
        assertThat(allocate("8", DAILY, "2026-03-01", "2026-03-01", Map.of()))
                .isEqualTo(Map.of(day("2026-03-01"), new BigDecimal("3")));
    }

    @Test
    void severalDaysAreFilledFromTheFirst() {
        assertThat(allocate("7", DAILY, "2026-03-01", "2026-03-04", Map.of()))
                .isEqualTo(Map.of(
                        day("2026-03-01"), new BigDecimal("3"),
                        day("2026-03-02"), new BigDecimal("3"),
                        day("2026-03-03"), new BigDecimal("1")));
    }

    @Test
    void whatOthersUsedIsLeftOut() {
        assertThat(allocate(
                        "7",
                        DAILY,
                        "2026-03-01",
                        "2026-03-03",
                        Map.of(day("2026-03-01"), new BigDecimal("2.50"), day("2026-03-02"), new BigDecimal("3"))))
                .isEqualTo(Map.of(
                        day("2026-03-01"), new BigDecimal("0.50"),
                        day("2026-03-03"), new BigDecimal("3")));
    }

    @Test
    void aPeriodUsedBeyondASmallerCapGivesNothing() {
        assertThat(allocate("1", DAILY, "2026-03-01", "2026-03-01", Map.of(day("2026-03-01"), new BigDecimal("4"))))
                .isEmpty();
    }

    @Test
    void sessionsAreCountedPerMonthOfTheRange() {
        assertThat(allocate("5", MONTHLY, "2026-01-31", "2026-02-01", Map.of()))
                .isEqualTo(Map.of(
                        day("2026-01-01"), new BigDecimal("2"),
                        day("2026-02-01"), new BigDecimal("2")));
    }

    private static Map<LocalDate, BigDecimal> allocate(
            String wanted, Cap cap, String from, String to, Map<LocalDate, BigDecimal> used) {
        return CapPolicy.allocate(
                new BigDecimal(wanted), cap, day(from), day(to), period -> used.getOrDefault(period, BigDecimal.ZERO));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
