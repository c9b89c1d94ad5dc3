package id.asn.standard.employee;

import id.asn.chassis.web.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
            Map<PlacementState, UUID> placements) {

        /** Placements said for a time in which the person was still in another agency. */
        List<FieldProblem> placedElsewhere(EmployeeRequest said) {
            List<FieldProblem> errors = new ArrayList<>();
            for (int i = 0; since != null && i < said.placements().size(); i++) {
                LocalDate from = said.placements().get(i).from();
                if (from.isBefore(since)) {
                    errors.add(FieldProblem.of(
                            "/placements/" + i + "/from", EmployeeProblem.PLACEMENT_ELSEWHERE, from, since));
                }
            }
            return errors;
        }
    }

    @Nullable Known of(K key) {
        return people.get(key);
    }

    Collection<Known> all() {
        return people.values();
    }
}
