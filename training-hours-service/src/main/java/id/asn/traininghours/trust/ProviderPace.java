package id.asn.traininghours.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts what each provider reports within the running minute, in memory: of this process, and forgotten with it. What is
 * undone, such as a trial, was not reported.
 */
@ApplicationScoped
public class ProviderPace {

    private static final long MINUTE = 60;

    private final Map<String, Count> counts = new ConcurrentHashMap<>();
    private final TransactionSynchronizationRegistry transaction;

    ProviderPace(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** @return completions of this minute by provider, the given ones included */
    public Map<String, Integer> withThese(Map<String, Integer> reported, Instant now) {
        long minute = now.getEpochSecond() / MINUTE;
        Map<String, Integer> pace = new HashMap<>();
        reported.forEach((provider, more) -> {
            Count before = counts.get(provider);
            pace.put(provider, more + (before == null || before.minute() != minute ? 0 : before.completions()));
        });
        onCommit(() ->
                reported.forEach((provider, more) -> counts.merge(provider, new Count(minute, more), Count::plus)));
        return pace;
    }

    private void onCommit(Runnable remember) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    remember.run();
                }
            }
        });
    }

    private record Count(long minute, int completions) {
        /** Of two minutes the later one counts. */
        Count plus(Count other) {
            if (other.minute == minute) {
                return new Count(minute, completions + other.completions);
            }
            return other.minute > minute ? other : this;
        }
    }
}
