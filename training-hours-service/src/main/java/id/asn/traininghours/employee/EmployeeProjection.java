package id.asn.traininghours.employee;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps the latest state of every person that the register told of. */
@ApplicationScoped
public class EmployeeProjection {

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final EmploymentHistory history;

    EmployeeProjection(Jdbi jdbi, ObjectMapper json, EmploymentHistory history) {
        this.jdbi = jdbi;
        this.json = json;
        this.history = history;
    }

    /** @return the people whose state is new; a state no newer than the known one changes nothing */
    public Set<UUID> keep(List<EmployeeState> states) {
        Collection<EmployeeState> newest = states.stream()
                .collect(toMap(EmployeeState::employeeId, state -> state, EmployeeProjection::newer))
                .values();
        List<EmployeeState> inLockOrder = newest.stream()
                .sorted(Comparator.comparing(state -> state.employeeId().toString()))
                .toList();
        Set<UUID> changed = upsert(inLockOrder);
        List<EmployeeState> kept = inLockOrder.stream()
                .filter(state -> changed.contains(state.employeeId()))
                .toList();
        replaceIdentities(kept);
        history.keep(kept);
        return changed;
    }

    private Set<UUID> upsert(List<EmployeeState> states) {
        return jdbi.withHandle(handle -> Rows.of(states)
                .bind("employeeId", EmployeeState::employeeId)
                .bind("agencyCode", EmployeeState::agencyCode)
                .bind("employmentKind", EmployeeState::employmentKind)
                .bind("employedFrom", EmployeeState::employedFrom)
                .bind("employedTo", EmployeeState::employedTo)
                .bind("contractFrom", EmployeeState::contractFrom)
                .bind("contractTo", EmployeeState::contractTo)
                .bind("placements", state -> text(state.placements()))
                .bind("employments", state -> text(state.employmentsOrPresent()))
                .bind("version", EmployeeState::version)
                .into(handle.createQuery("""
                        insert into known_employee (employee_id, agency_code, employment_kind, employed_from, employed_to,
                                                    contract_from, contract_to, placements, employments, version)
                        select * from unnest(:employeeId::uuid[], :agencyCode::text[], :employmentKind::text[],
                                             :employedFrom::date[], :employedTo::date[], :contractFrom::date[],
                                             :contractTo::date[], :placements::jsonb[], :employments::jsonb[],
                                             :version::bigint[])
                        on conflict (employee_id) do update
                        set agency_code = excluded.agency_code, employment_kind = excluded.employment_kind,
                            employed_from = excluded.employed_from, employed_to = excluded.employed_to,
                            contract_from = excluded.contract_from, contract_to = excluded.contract_to,
                            placements = excluded.placements, employments = excluded.employments,
                            version = excluded.version
                        where excluded.version > known_employee.version
                           or (excluded.version = known_employee.version and known_employee.employments = '[]')
                        returning employee_id
                        """))
                .mapTo(UUID.class)
                .set());
    }

    private void replaceIdentities(List<EmployeeState> states) {
        List<Identity> identities = states.stream()
                .flatMap(state ->
                        state.identityDigests().stream().map(digest -> new Identity(state.employeeId(), digest)))
                .sorted(Comparator.comparing(Identity::digest))
                .toList();
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            delete from known_identity
                            where employee_id = any(:employeeIds) and not identity_digest = any(:digests)
                            """)
                    .bindArray(
                            "employeeIds",
                            UUID.class,
                            states.stream().map(EmployeeState::employeeId).toArray())
                    .bindArray(
                            "digests",
                            String.class,
                            identities.stream().map(Identity::digest).toArray())
                    .execute();
            Rows.of(identities)
                    .bind("digest", Identity::digest)
                    .bind("employeeId", Identity::employeeId)
                    .into(handle.createUpdate("""
                            insert into known_identity (identity_digest, employee_id)
                            select distinct on (digest) digest, employee_id
                            from unnest(:digest::text[], :employeeId::uuid[]) as said (digest, employee_id)
                            order by digest
                            on conflict (identity_digest) do update set employee_id = excluded.employee_id
                            where known_identity.employee_id <> excluded.employee_id
                            """))
                    .execute();
        });
    }

    private String text(List<?> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static EmployeeState newer(EmployeeState one, EmployeeState other) {
        return one.version() >= other.version() ? one : other;
    }

    private record Identity(UUID employeeId, String digest) {}
}
