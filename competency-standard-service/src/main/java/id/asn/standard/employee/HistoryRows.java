package id.asn.standard.employee;

import id.asn.chassis.bulk.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** States and placements over effective and recorded time: what ends is no longer known from now on, and stays readable. */
@ApplicationScoped
class HistoryRows {

    private static final String END = """
            update %s
            set recorded = tstzrange(lower(recorded), greatest(:now, lower(recorded)))
            where id = any(:ids)
            """;

    private final Jdbi jdbi;
    private final JsonRows json;

    HistoryRows(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void replace(String agencyCode, Collection<HistoryChange> changes, Instant now) {
        jdbi.useHandle(handle -> {
            end(handle, "employee_state", all(changes, HistoryChange::endedStates), now);
            end(handle, "placement", all(changes, HistoryChange::endedPlacements), now);
            beginStates(handle, agencyCode, all(changes, HistoryChange::begunStates), now);
            beginPlacements(handle, agencyCode, all(changes, HistoryChange::begunPlacements), now);
        });
    }

    private static <T> List<T> all(Collection<HistoryChange> changes, Function<HistoryChange, List<T>> part) {
        return changes.stream().flatMap(change -> part.apply(change).stream()).toList();
    }

    private static void end(Handle handle, String table, List<UUID> ids, Instant now) {
        if (!ids.isEmpty()) {
            handle.createUpdate(END.formatted(table))
                    .bindArray("ids", UUID.class, ids)
                    .bind("now", now)
                    .execute();
        }
    }

    private void beginStates(Handle handle, String agencyCode, List<EmployeeState> begun, Instant now) {
        if (begun.isEmpty()) {
            return;
        }
        handle.createUpdate("""
                        insert into employee_state (employee_id, agency_code, external_ref, nip, name, employment_kind, status,
                                                    employed, contract, effective, recorded)
                        select r.employee_id, :agency, e.external_ref, r.nip, r.name, r.employment_kind, r.status,
                               daterange(r.employed_from, r.employed_to),
                               case when r.contract_from is not null then daterange(r.contract_from, r.contract_to) end,
                               daterange(r.effective_from, r.effective_to), tstzrange(:now, null)
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r (employee_id uuid, nip text, name text, employment_kind text, status text,
                                  employed_from date, employed_to date, contract_from date, contract_to date,
                                  effective_from date, effective_to date)
                        join employee e on e.id = r.employee_id
                        """)
                .bind("agency", agencyCode)
                .bind("rows", json.of(begun))
                .bind("now", now)
                .execute();
    }

    private void beginPlacements(Handle handle, String agencyCode, List<PlacementState> begun, Instant now) {
        if (begun.isEmpty()) {
            return;
        }
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
    }
}
