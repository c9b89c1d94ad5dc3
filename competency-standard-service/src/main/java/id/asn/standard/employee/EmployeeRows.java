package id.asn.standard.employee;

import id.asn.chassis.bulk.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/** Employees in the database, many at a time; every new version is noted with who made it. */
@ApplicationScoped
class EmployeeRows {

    private final Jdbi jdbi;
    private final JsonRows json;

    EmployeeRows(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    KnownEmployees<String> known(String agencyCode, List<String> externalRefs) {
        return known(
                agencyCode,
                heads("external_ref = any(:keys)", agencyCode, String.class, externalRefs),
                Head::externalRef);
    }

    KnownEmployees<UUID> knownById(String agencyCode, List<UUID> ids) {
        return known(agencyCode, heads("id = any(:keys)", agencyCode, UUID.class, ids), Head::id);
    }

    /** Which of the keys the agency knows. */
    Set<String> refs(String agencyCode, List<String> externalRefs) {
        return heads("external_ref = any(:keys)", agencyCode, String.class, externalRefs).stream()
                .map(Head::externalRef)
                .collect(Collectors.toSet());
    }

    private <K> List<Head> heads(String condition, String agencyCode, Class<K> type, List<K> keys) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, external_ref, version, agency_since
                        from employee
                        where agency_code = :agency and erased_at is null and %s
                        """.formatted(condition))
                .bind("agency", agencyCode)
                .bindArray("keys", type, keys)
                .mapTo(Head.class)
                .list());
    }

    private <K> KnownEmployees<K> known(String agencyCode, List<Head> heads, Function<Head, K> key) {
        List<UUID> ids = heads.stream().map(Head::id).toList();
        Map<UUID, Map<EmployeeState, UUID>> states =
                open(agencyCode, ids, EmployeeState.class, EmployeeState::employeeId, """
                employee_id, nip, name, employment_kind, status, lower(employed) as employed_from,
                upper(employed) as employed_to, lower(contract) as contract_from, upper(contract) as contract_to
                from employee_state
                """);
        Map<UUID, Map<PlacementState, UUID>> placements =
                open(agencyCode, ids, PlacementState.class, PlacementState::employeeId, """
                employee_id, position_id, kind from placement
                """);
        return new KnownEmployees<>(heads.stream()
                .collect(Collectors.toMap(
                        key,
                        head -> new KnownEmployees.Known(
                                head.id(),
                                head.version(),
                                head.agencySince(),
                                states.getOrDefault(head.id(), Map.of()),
                                placements.getOrDefault(head.id(), Map.of())))));
    }

    /** Rows known now of the present time in the agency, with their ids. */
    private <T> Map<UUID, Map<T, UUID>> open(
            String agencyCode,
            List<UUID> employeeIds,
            Class<T> type,
            Function<T, UUID> person,
            String columnsAndTable) {
        if (employeeIds.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select o.*
                        from (select id, agency_code, recorded, effective, lower(effective) as effective_from,
                                     upper(effective) as effective_to, %s) o
                        join employee e on e.id = o.employee_id
                        where o.employee_id = any(:ids) and upper_inf(o.recorded) and o.agency_code = :agency
                          and (e.agency_since is null or o.effective_from >= e.agency_since)
                        """.formatted(columnsAndTable))
                .bind("agency", agencyCode)
                .bindArray("ids", UUID.class, employeeIds)
                .reduceRows(new HashMap<>(), (found, row) -> {
                    T state = row.getRow(type);
                    found.computeIfAbsent(person.apply(state), id -> new HashMap<>())
                            .put(state, row.getColumn("id", UUID.class));
                    return found;
                }));
    }

    /** @return the versions of the written employees */
    Map<UUID, Long> write(String agencyCode, List<EmployeeHead> heads, Recording recording) {
        return jdbi.withHandle(handle -> handle.createQuery(noted("""
                        insert into employee as e
                            (id, agency_code, external_ref, nip, name, employment_kind, status, employed, contract, version)
                        select r.id, :agency, r.external_ref, r.nip, r.name, r.employment_kind, r.status,
                               daterange(r.employed_from, r.employed_to),
                               case when r.contract_from is not null then daterange(r.contract_from, r.contract_to) end, 1
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r (id uuid, external_ref text, nip text, name text, employment_kind text, status text,
                                  employed_from date, employed_to date, contract_from date, contract_to date)
                        on conflict (id) do update
                            set nip = excluded.nip, name = excluded.name, employment_kind = excluded.employment_kind,
                                status = excluded.status, employed = excluded.employed, contract = excluded.contract,
                                version = e.version + 1
                        """))
                .bind("agency", agencyCode)
                .bind("rows", json.of(heads))
                .bindMap(recording.columns())
                .reduceRows(new HashMap<>(), EmployeeRows::version));
    }

    /** @return the raised versions */
    Map<UUID, Long> raise(Collection<UUID> employeeIds, Recording recording) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        noted("update employee e set version = e.version + 1 where e.id = any(:ids)"))
                .bindArray("ids", UUID.class, List.copyOf(employeeIds))
                .bindMap(recording.columns())
                .reduceRows(new HashMap<>(), EmployeeRows::version));
    }

    /** Employees with a placement, past or present, on one of the positions. */
    List<UUID> holders(Set<UUID> positionIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct p.employee_id from placement p
                        where p.position_id = any(:positions) and upper_inf(p.recorded)
                        """)
                .bindArray("positions", UUID.class, List.copyOf(positionIds))
                .mapTo(UUID.class)
                .list());
    }

    private static String noted(String writing) {
        return """
                with written as (%s returning e.id, e.agency_code, e.version),
                noted as (
                    insert into employee_change (employee_id, version, agency_code, action, recorded_at, recorded_by)
                    select id, version, agency_code, :action, :at, :by from written)
                select id, version from written
                """.formatted(writing);
    }

    private static Map<UUID, Long> version(Map<UUID, Long> versions, RowView row) {
        versions.put(row.getColumn("id", UUID.class), row.getColumn("version", Long.class));
        return versions;
    }

    /** A row of the table, as far as it is asked for. */
    record Head(
            UUID id,
            String externalRef,
            long version,
            @Nullable LocalDate agencySince) {}
}
