package id.asn.traininghours.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a few seconds what is read for every request and hardly ever changes: dated rules, which take effect on a
 * day to come. With a duration of zero it remembers nothing.
 */
public final class Recent<T> {

    private final Clock clock;
    private final Duration remembered;
    private volatile @Nullable Read<T> last;

    public Recent(Clock clock, Duration remembered) {
        this.clock = clock;
        this.remembered = remembered;
    }

    /** @param source asked when nothing is remembered */
    public T or(Supplier<T> source) {
        Instant now = clock.instant();
        Read<T> known = last;
        if (known != null && now.isBefore(known.until())) {
            return known.value();
        }
        T value = source.get();
        last = new Read<>(value, now.plus(remembered));
        return value;
    }

    /** What is remembered has been changed by this process. */
    public void forget() {
        last = null;
    }

    private record Read<T>(T value, Instant until) {}
}
