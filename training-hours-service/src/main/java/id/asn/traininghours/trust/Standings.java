package id.asn.traininghours.trust;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps the standings of all providers at hand, so that a post costs no look-up; as old as the tick that reckons them. */
@ApplicationScoped
public class Standings {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Duration reread;
    private volatile @Nullable Edition edition;

    Standings(
            Jdbi jdbi, Clock clock, @ConfigProperty(name = "asn.checks.reread", defaultValue = "30s") Duration reread) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.reread = reread;
    }

    /** Of those that have one. */
    public Map<String, Standing> of(Collection<String> providers) {
        Map<String, Standing> all = all();
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
        edition = null;
    }

    private Map<String, Standing> all() {
        Edition held = edition;
        Instant now = clock.instant();
        return held == null || held.readAt().plus(reread).isBefore(now) ? reread(now) : held.standings();
    }

    private Map<String, Standing> reread(Instant now) {
        Map<String, Standing> standings = jdbi.withHandle(handle -> handle.createQuery(
                        "select provider_code, score, hold_below, busiest_minute from provider_standing")
                .mapTo(Standing.class)
                .collect(toMap(Standing::providerCode, standing -> standing)));
        edition = new Edition(standings, now);
        return standings;
    }

    private record Edition(Map<String, Standing> standings, Instant readAt) {}
}
