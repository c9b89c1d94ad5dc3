package id.asn.standard.employee;

import id.asn.chassis.web.KeyedDigest;
import id.asn.standard.bulk.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Employees, identities and placements in the database, many at a time. */
@ApplicationScoped
class EmployeeRows {

    private final Jdbi jdbi;
    private final JsonRows json;
    private final KeyedDigest digest;

    EmployeeRows(Jdbi jdbi, JsonRows json, KeyedDigest digest) {
        this.jdbi = jdbi;
        this.json = json;
        this.digest = digest;
    }

    KnownEmployees known(String agencyCode, List<String> externalRefs) {
        Map<String, KnownEmployees.Versioned> employees = jdbi.withHandle(handle -> handle.createQuery("""
                        select id, external_ref, nip, name, employment_kind, status, lower(employed) as employed_from,
                               upper(employed) as employed_to, lower(contract) as contract_from,
                               upper(contract) as contract_to, version
                        from employee
                        where agency_code = :agency and external_ref = any(:refs)
                        """)
                .bind("agency", agencyCode)
                .bindArray("refs", String.class, externalRefs)
                .reduceRows(new HashMap<>(), (found, row) -> {
                    EmployeeState state = row.getRow(EmployeeState.class);
                    found.put(
                            state.externalRef(),
                            new KnownEmployees.Versioned(state, row.getColumn("version", Long.class)));
                    return found;
                }));
        List<UUID> ids =
                employees.values().stream().map(known -> known.state().id()).toList();
        return new KnownEmployees(employees, openPlacements(ids));
    }

    private Map<UUID, Map<PlacementState, UUID>> openPlacements(List<UUID> employeeIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, employee_id, position_id, kind, lower(effective) as effective_from,
                               upper(effective) as effective_to
                        from placement
                        where employee_id = any(:ids) and upper_inf(recorded)
                        """)
                .bindArray("ids", UUID.class, employeeIds)
                .reduceRows(new HashMap<>(), (found, row) -> {
                    PlacementState state = row.getRow(PlacementState.class);
                    found.computeIfAbsent(state.employeeId(), id -> new HashMap<>())
                            .put(state, row.getColumn("id", UUID.class));
                    return found;
                }));
    }

    /**
     * Claims the NIPs; the first to claim one keeps it, also against people that row-level security hides.
     *
     * @return ids of the employees that hold the NIP they claimed
     */
    Set<UUID> claimNips(String agencyCode, List<EmployeeState> claims) {
        List<Claim> rows = claims.stream()
                .map(claim -> new Claim(claim.nip(), claim.id(), digest.of(claim.nip())))
                .toList();
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            insert into employee_identity (nip, employee_id, agency_code, digest)
                            select r.nip, r.employee_id, :agency, r.digest
                            from jsonb_to_recordset(cast(:rows as jsonb)) as r (nip text, employee_id uuid, digest text)
                            order by r.nip
                            on conflict do nothing
                            """)
                    .bind("agency", agencyCode)
                    .bind("rows", json.of(rows))
                    .execute();
            Map<String, UUID> holders = handle.createQuery(
                            "select nip, employee_id from employee_identity where nip = any(:nips)")
                    .bindArray(
                            "nips", String.class, rows.stream().map(Claim::nip).toList())
                    .reduceRows(new HashMap<>(), (found, row) -> {
                        found.put(row.getColumn("nip", String.class), row.getColumn("employee_id", UUID.class));
                        return found;
                    });
            return rows.stream()
                    .filter(claim -> claim.employeeId().equals(holders.get(claim.nip())))
                    .map(Claim::employeeId)
                    .collect(Collectors.toSet());
        });
    }

    /** @return the versions of the written employees */
    Map<UUID, Long> write(String agencyCode, List<EmployeeState> states) {
        return jdbi.withHandle(handle -> handle.createQuery("""
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
                        returning id, version
                        """)
                .bind("agency", agencyCode)
                .bind("rows", json.of(states))
                .reduceRows(new HashMap<>(), (versions, row) -> {
                    versions.put(row.getColumn("id", UUID.class), row.getColumn("version", Long.class));
                    return versions;
                }));
    }

    /** What ends here is no longer known from now on; it stays readable as what was known. */
    void replacePlacements(String agencyCode, List<UUID> ended, List<PlacementState> begun, Instant now) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update placement
                            set recorded = tstzrange(lower(recorded), greatest(:now, lower(recorded)))
                            where id = any(:ids)
                            """)
                    .bindArray("ids", UUID.class, ended)
                    .bind("now", now)
                    .execute();
            handle.createUpdate("""
                            insert into placement (employee_id, agency_code, position_id, kind, effective, recorded)
                            select r.employee_id, :agency, r.position_id, r.kind,
                                   daterange(r.effective_from, r.effective_to), tstzrange(:now, null)
                            from jsonb_to_recordset(cast(:rows as jsonb))
                                as r (employee_id uuid, position_id uuid, kind text, effective_from date, effective_to date)
                            """)
                    .bind("agency", agencyCode)
                    .bind("rows", json.of(begun))
                    .bind("now", now)
                    .execute();
        });
    }

    /** Employees with a placement, past or present, on one of the positions; their version is raised. */
    List<UUID> touchHolders(Set<UUID> positionIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        update employee e
                        set version = e.version + 1
                        where e.id in (select p.employee_id from placement p
                                       where p.position_id = any(:positions) and upper_inf(p.recorded))
                        returning e.id
                        """)
                .bindArray("positions", UUID.class, List.copyOf(positionIds))
                .mapTo(UUID.class)
                .list());
    }

    private record Claim(String nip, UUID employeeId, String digest) {}
}
