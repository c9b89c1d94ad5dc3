package id.asn.standard.employee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the register says now about people, by the portal's own key or by id. */
record KnownEmployees<K>(Map<K, Known> people) {

    /**
     * A person as known.
     *
     * @param since first day in the agency, when there was another before
     * @param states open ones with their row ids
     * @param placements open ones with their row ids
     */
    record Known(
            UUID id,
            long version,
            @Nullable LocalDate since,
            Map<EmployeeState, UUID> states,
            Map<PlacementState, UUID> placements) {}

    @Nullable Known of(K key) {
        return people.get(key);
    }

    Collection<Known> all() {
        return people.values();
    }
}
