package id.asn.standard.employee;

import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds people of an agency by the portal's key or by any NIP they have had: for what other features say about them. */
@ApplicationScoped
@UseCase
public class NamedPeople {

    private final Jdbi jdbi;
    private final IdentityRows identities;

    NamedPeople(Jdbi jdbi, IdentityRows identities) {
        this.jdbi = jdbi;
        this.identities = identities;
    }

    /** Those of the names that the agency knows; whoever was erased is not found. */
    public Found find(String agencyCode, List<Name> names) {
        Map<String, UUID> byRef = new HashMap<>();
        byKey(
                        agencyCode,
                        "external_ref = any(:keys)",
                        String.class,
                        texts(names.stream().map(Name::externalRef).toList()))
                .forEach(person -> byRef.put(person.externalRef(), person.id()));
        Map<String, UUID> byNip = identities.holders(
                agencyCode, texts(names.stream().map(Name::nip).toList()));
        Set<UUID> present = new HashSet<>();
        byKey(agencyCode, "id = any(:keys)", UUID.class, List.copyOf(new HashSet<>(byNip.values())))
                .forEach(person -> present.add(person.id()));
        byNip.values().retainAll(present);
        return new Found(byRef, byNip);
    }

    /** The agency that employs the person now, within the caller's agencies. */
    public Optional<String> agencyOf(UUID employeeId) {
        return jdbi.withHandle(handle -> handle.createQuery("select agency_code from employee where id = :id")
                .bind("id", employeeId)
                .mapTo(String.class)
                .findOne());
    }

    private <K> List<Person> byKey(String agencyCode, String condition, Class<K> type, List<K> keys) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, external_ref from employee where agency_code = :agency and erased_at is null and "
                                + condition)
                .bind("agency", agencyCode)
                .bindArray("keys", type, keys)
                .mapTo(Person.class)
                .list());
    }

    private static List<String> texts(List<@Nullable String> names) {
        return names.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** How a person is named: by one of both. */
    public record Name(
            @Nullable String externalRef, @Nullable String nip) {

        public boolean isAmbiguous() {
            return (externalRef == null) == (nip == null);
        }
    }

    /** The people that were found. */
    public record Found(Map<String, UUID> byExternalRef, Map<String, UUID> byNip) {

        public @Nullable UUID idOf(Name name) {
            if (name.isAmbiguous()) {
                return null;
            }
            return name.externalRef() != null ? byExternalRef.get(name.externalRef()) : byNip.get(name.nip());
        }

        public Set<UUID> ids() {
            Set<UUID> ids = new HashSet<>(byExternalRef.values());
            ids.addAll(byNip.values());
            return ids;
        }
    }

    /** A row of the register, as far as it is asked for. */
    public record Person(UUID id, String externalRef) {}
}
