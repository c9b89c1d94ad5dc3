package id.asn.traininghours.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** When a delivery is tried again, and when no more. */
@ApplicationScoped
class RetryPolicy {

    private static final int GROWTH = 4;

    private final Duration first;
    private final Duration longest;
    private final Duration giveUpAfter;

    RetryPolicy(
            @ConfigProperty(name = "asn.webhooks.first-pause") Duration first,
            @ConfigProperty(name = "asn.webhooks.longest-pause") Duration longest,
            @ConfigProperty(name = "asn.webhooks.give-up-after") Duration giveUpAfter) {
        this.first = first;
        this.longest = longest;
        this.giveUpAfter = giveUpAfter;
    }

    /**
     * @param failures in a row, this one included
     * @param asked what the receiver asked for by Retry-After; it prolongs the pause, never beyond the longest
     * @param permille 0 to 999, by chance: so that receivers which failed together are not tried together
     */
    Duration pause(int failures, @Nullable Duration asked, int permille) {
        Duration pause = first;
        for (int failure = 1; failure < failures && pause.compareTo(longest) < 0; failure++) {
            pause = pause.multipliedBy(GROWTH);
        }
        if (asked != null && asked.compareTo(pause) > 0) {
            pause = asked;
        }
        Duration bounded = pause.compareTo(longest) > 0 ? longest : pause;
        return bounded.plusMillis(bounded.toMillis() / 10 * permille / 1000);
    }

    /** Whether a receiver that has failed since then is given up. */
    boolean isOver(Instant failingSince, Instant now) {
        return Duration.between(failingSince, now).compareTo(giveUpAfter) >= 0;
    }
}
