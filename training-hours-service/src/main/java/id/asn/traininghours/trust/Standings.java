package id.asn.traininghours.trust;

import static java.util.stream.Collectors.toMap;

import id.asn.traininghours.sql.Recent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Keeps the standings of all providers at hand, so that a post costs no look-up; as old as the tick that reckons them. */
@ApplicationScoped
public class Standings {

    private final Jdbi jdbi;
    private final Recent<Map<String, Standing>> recent;

    Standings(
            Jdbi jdbi, Clock clock, @ConfigProperty(name = "asn.checks.reread", defaultValue = "30s") Duration reread) {
        this.jdbi = jdbi;
        this.recent = new Recent<>(clock, reread);
    }

    /** Of those that have one. */
    public Map<String, Standing> of(Collection<String> providers) {
        Map<String, Standing> all = recent.or(this::all);
        Map<String, Standing> found = new HashMap<>();
        providers.forEach(code -> {
            Standing standing = all.get(code);
            if (standing != null) {
                found.put(code, standing);
            }
        });
        return found;
    }

    /** They were reckoned anew. */
    void forget() {
        recent.forget();
    }

    private Map<String, Standing> all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select provider_code, score, hold_below, busiest_minute from provider_standing")
                .mapTo(Standing.class)
                .collect(toMap(Standing::providerCode, standing -> standing)));
    }
}
