package id.asn.traininghours.trust;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what each provider reports within the running minute, in memory: of this process, and forgotten with it. */
@ApplicationScoped
public class ProviderPace {

    private static final long MINUTE = 60;

    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    /** @return completions of this minute by provider, the given ones included */
    public Map<String, Integer> withThese(Map<String, Integer> reported, Instant now) {
        long minute = now.getEpochSecond() / MINUTE;
        Map<String, Integer> pace = new HashMap<>();
        reported.forEach((provider, more) -> pace.put(
                provider,
                counts.merge(provider, new Count(minute, more), Count::plus).completions()));
        return pace;
    }

    private record Count(long minute, int completions) {
        Count plus(Count later) {
            return later.minute == minute ? new Count(minute, completions + later.completions) : later;
        }
    }
}
