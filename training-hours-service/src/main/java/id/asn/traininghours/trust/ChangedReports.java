package id.asn.traininghours.trust;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts source records that were sent again with other content. Such a post is refused and leaves nothing behind, so the
 * count is kept in memory until the next tick; what a killed process had not handed over is lost. Asking on trial counts too.
 */
@ApplicationScoped
public class ChangedReports {

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    public void note(String providerCode) {
        counts.merge(providerCode, 1, Integer::sum);
    }

    /** What was counted since the last call, by provider. */
    Map<String, Integer> drain() {
        Map<String, Integer> drained = new HashMap<>();
        counts.keySet().forEach(provider -> {
            Integer count = counts.remove(provider);
            if (count != null) {
                drained.put(provider, count);
            }
        });
        return drained;
    }
}
