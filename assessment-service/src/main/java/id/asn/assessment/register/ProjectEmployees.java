package id.asn.assessment.register;

import id.asn.assessment.JsonRows;
import id.asn.assessment.match.RecomputeMatches;
import id.asn.assessment.recomputation.RecomputationCause;
import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Projects {@code employee.v1} and has those people matched anew whose register entry changed. */
@ApplicationScoped
class ProjectEmployees implements EventHandler {

    private final Jdbi jdbi;
    private final JsonRows json;
    private final RecomputeMatches recompute;

    ProjectEmployees(Jdbi jdbi, JsonRows json, RecomputeMatches recompute) {
        this.jdbi = jdbi;
        this.json = json;
        this.recompute = recompute;
    }

    @Override
    public Set<String> topics() {
        return Set.of("employee.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        String rows = json.of(
                LatestStates.of(events, EmployeeState.class, EmployeeState::employeeId, EmployeeState::version));
        List<UUID> changed = jdbi.withHandle(handle -> {
            List<UUID> ids = upsert(handle, rows);
            clear(handle, ids);
            addIdentities(handle, rows, ids);
            addPlacements(handle, rows, ids);
            return ids;
        });
        recompute.forEmployees(RecomputationCause.REGISTER, changed);
    }

    private static List<UUID> upsert(Handle handle, String rows) {
        return handle.createQuery("""
                        insert into employee as e
                               (employee_id, agency_code, employment_kind, status, employed_from, employed_to, version)
                        select "employeeId", "agencyCode", "employmentKind", status, "employedFrom", "employedTo", version
                          from jsonb_to_recordset(:rows::jsonb) as r (
                               "employeeId" uuid, "agencyCode" text, "employmentKind" text, status text,
                               "employedFrom" date, "employedTo" date, version bigint)
                         order by 1
                        on conflict (employee_id) do update set
                               agency_code = excluded.agency_code, employment_kind = excluded.employment_kind,
                               status = excluded.status, employed_from = excluded.employed_from,
                               employed_to = excluded.employed_to, version = excluded.version
                         where excluded.version > e.version
                        returning employee_id""").bind("rows", rows).mapTo(UUID.class).list();
    }

    private static void clear(Handle handle, List<UUID> ids) {
        handle.createUpdate("delete from employee_identity where employee_id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .execute();
        handle.createUpdate("delete from placement where employee_id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .execute();
    }

    /** A digest that another person carried before (a NIP corrected in the register) moves to its new holder. */
    private static void addIdentities(Handle handle, String rows, List<UUID> ids) {
        handle.createUpdate("""
                        insert into employee_identity (identity_digest, employee_id, agency_code)
                        select distinct on (d.digest) d.digest, r."employeeId", r."agencyCode"
                          from jsonb_to_recordset(:rows::jsonb) as r ("employeeId" uuid, "agencyCode" text, "identityDigests" jsonb)
                         cross join lateral jsonb_array_elements_text(r."identityDigests") as d (digest)
                         where r."employeeId" = any(:ids)
                         order by d.digest, r."employeeId"
                        on conflict (identity_digest) do update set
                               employee_id = excluded.employee_id, agency_code = excluded.agency_code""")
                .bind("rows", rows)
                .bindArray("ids", UUID.class, ids)
                .execute();
    }

    /** A placement from before a move to another agency stays with the agency it was in. */
    private static void addPlacements(Handle handle, String rows, List<UUID> ids) {
        handle.createUpdate("""
                        insert into placement
                               (employee_id, position_id, agency_code, unit_code, tier, kind, from_date, to_date)
                        select r."employeeId", p."positionId", coalesce(p."agencyCode", r."agencyCode"), p."unitCode", p.tier, p.kind, p."from", p."to"
                          from jsonb_to_recordset(:rows::jsonb) as r ("employeeId" uuid, "agencyCode" text, placements jsonb)
                         cross join lateral jsonb_to_recordset(r.placements) as p (
                               "positionId" uuid, "agencyCode" text, "unitCode" text, tier text, kind text, "from" date, "to" date)
                         where r."employeeId" = any(:ids)""")
                .bind("rows", rows)
                .bindArray("ids", UUID.class, ids)
                .execute();
    }
}
