package id.asn.traininghours.siasn;

import id.asn.chassis.web.KeyedDigest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds the people that rows name, among those of the caller's agencies; of anybody else nothing is said. */
@ApplicationScoped
class NamedPeople {

    private final Jdbi jdbi;
    private final KeyedDigest digest;

    NamedPeople(Jdbi jdbi, KeyedDigest digest) {
        this.jdbi = jdbi;
        this.digest = digest;
    }

    Found find(List<SiasnEntry> entries) {
        Map<String, String> digests = new HashMap<>();
        Set<UUID> ids = new HashSet<>();
        entries.forEach(entry -> {
            if (entry.nip() != null) {
                digests.computeIfAbsent(entry.nip(), digest::of);
            } else {
                ids.add(Objects.requireNonNull(entry.employeeId()));
            }
        });
        return new Found(digests, byDigest(digests), known(ids));
    }

    private Map<String, UUID> byDigest(Map<String, String> digests) {
        Map<String, UUID> people = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select i.identity_digest as digest, i.employee_id
                        from known_identity i join known_employee e on e.employee_id = i.employee_id
                        where i.identity_digest = any(:digests)
                        """)
                .bindArray("digests", String.class, digests.values().toArray())
                .mapTo(Identity.class)
                .forEach(identity -> people.put(identity.digest(), identity.employeeId())));
        return people;
    }

    private Set<UUID> known(Set<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select employee_id from known_employee where employee_id = any(:ids)
                        """)
                .bindArray("ids", UUID.class, ids.toArray())
                .mapTo(UUID.class)
                .set());
    }

    /** A digest and whose it is. */
    record Identity(String digest, UUID employeeId) {}

    /** The NIP lives as long as the request that brought it. */
    record Found(Map<String, String> digests, Map<String, UUID> byDigest, Set<UUID> known) {

        @Nullable UUID of(SiasnEntry entry) {
            if (entry.nip() != null) {
                return byDigest.get(digests.get(entry.nip()));
            }
            return known.contains(entry.employeeId()) ? entry.employeeId() : null;
        }

        /** What stands for the person in the digest of an upload; no NIP can be worked out of it. */
        String key(SiasnEntry entry) {
            return entry.nip() != null
                    ? Objects.toString(digests.get(entry.nip()))
                    : Objects.toString(entry.employeeId());
        }
    }
}
