package id.asn.planning.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.asn.chassis.web.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ReportingDateTest {

    /** Already 23 November in Jakarta. */
    private static final Clock LATE_EVENING = Clock.fixed(Instant.parse("2026-11-22T18:00:00Z"), ZoneOffset.UTC);

    @Test
    void aPastYearSpeaksOfItsLastDay() {
        assertThat(ReportingDate.of(2022, null, LATE_EVENING).on()).isEqualTo("2022-12-31");
    }

    @Test
    void aRunningYearSpeaksOfTodayInJakarta() {
        assertThat(ReportingDate.of(2026, null, LATE_EVENING).on()).isEqualTo("2026-11-23");
    }

    @Test
    void withoutADayAndAsOfTodayEverythingKnownCounts() {
        Instant justRecorded = Instant.parse("2026-11-22T18:00:05Z");

        assertThat(ReportingDate.of(2026, null, LATE_EVENING).before()).isAfter(justRecorded);
        assertThat(ReportingDate.of(2026, LocalDate.parse("2026-11-23"), LATE_EVENING)
                        .before())
                .isAfter(justRecorded);
    }

    @Test
    void anEarlierDayEndsAtMidnightInJakarta() {
        ReportingDate date = ReportingDate.of(2022, LocalDate.parse("2023-01-15"), LATE_EVENING);

        assertThat(date.before()).isEqualTo("2023-01-15T17:00:00Z");
        assertThat(date.on()).isEqualTo("2022-12-31");
    }

    @Test
    void daysToComeAndDaysBeforeTheYearAreRefused() {
        assertThatThrownBy(() -> ReportingDate.of(2026, LocalDate.parse("2026-11-24"), LATE_EVENING))
                .isInstanceOf(ProblemException.class)
                .hasMessage("AS_OF_IN_FUTURE");
        assertThatThrownBy(() -> ReportingDate.of(2026, LocalDate.parse("2025-12-31"), LATE_EVENING))
                .isInstanceOf(ProblemException.class)
                .hasMessage("AS_OF_BEFORE_YEAR");
    }
}
