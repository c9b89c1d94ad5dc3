package id.asn.traininghours.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private final RetryPolicy policy = new RetryPolicy(Duration.ofSeconds(5), Duration.ofHours(6), Duration.ofDays(3));

    @ParameterizedTest
    @CsvSource({
        "1, PT5S",
        "2, PT20S",
        "3, PT1M20S",
        "4, PT5M20S",
        "5, PT21M20S",
        "6, PT1H25M20S",
        "7, PT5H41M20S",
        "8, PT6H",
        "1000, PT6H"
    })
    void itWaitsLongerAndLonger(int failures, Duration pause) {
        assertThat(policy.pause(failures, null, 0)).isEqualTo(pause);
    }

    @ParameterizedTest
    @CsvSource({"PT1S, PT5S", "PT10M, PT10M", "P30D, PT6H"})
    void whatTheReceiverAsksForProlongsButNotForEver(Duration asked, Duration pause) {
        assertThat(policy.pause(1, asked, 0)).isEqualTo(pause);
    }

    @Test
    void chanceAddsATenthAtMost() {
        assertThat(policy.pause(1, null, 999)).isBetween(Duration.ofSeconds(5), Duration.ofMillis(5_500));
    }

    @Test
    void afterThreeDaysItIsOver() {
        assertThat(policy.isOver(NOW.minus(Duration.ofDays(3)).plusSeconds(1), NOW))
                .isFalse();
        assertThat(policy.isOver(NOW.minus(Duration.ofDays(3)), NOW)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "120; PT2M",
                " 7 ; PT7S",
                "Fri, 27 Nov 2026 12:01:00 GMT; PT1M",
                "Fri, 27 Nov 2026 11:00:00 GMT; ",
                "soon; ",
                "-5; ",
                "99999999999999999999; "
            })
    void theHeaderIsSecondsOrADateOrNothing(String header, Duration expected) {
        assertThat(RetryAfter.parse(header, NOW)).isEqualTo(expected);
    }
}
