package id.asn.standard.employee;

import id.asn.chassis.bulk.JsonRows;
import id.asn.standard.agency.AcrossAgencies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Moves people who were let go to the agency that takes them over; what was before that day stays where it was. */
@ApplicationScoped
class TakeOverRows {

    private static final String RECORD = """
            jsonb_to_recordset(cast(:rows as jsonb))
                as r (transfer_id uuid, employee_id uuid, external_ref text, effective_from date)
            """;

    private static final String END = """
            update %s o
            set recorded = tstzrange(lower(o.recorded), greatest(:at, lower(o.recorded)))
            from %s
            where o.employee_id = r.employee_id and upper_inf(o.recorded) and o.effective && daterange(r.effective_from, null)
            returning o.*, r.effective_from, r.external_ref as new_ref
            """;

    private static final String STATE = """
            insert into employee_state (employee_id, agency_code, external_ref, nip, name, employment_kind, status, employed,
                                        contract, effective, recorded)
            """;

    private final Jdbi jdbi;
    private final JsonRows json;
    private final AcrossAgencies nation;

    TakeOverRows(Jdbi jdbi, JsonRows json, AcrossAgencies nation) {
        this.jdbi = jdbi;
        this.json = json;
        this.nation = nation;
    }

    void move(String agencyCode, List<Move> moves, Recording recording) {
        String rows = json.of(moves);
        nation.see(() -> jdbi.withHandle(handle -> {
            run(handle, agencyCode, rows, recording, """
                    with ended as (%s), kept as (%s
                        select employee_id, agency_code, external_ref, nip, name, employment_kind, status, employed, contract,
                               effective * daterange(null, effective_from), tstzrange(:at, null)
                        from ended where not isempty(effective * daterange(null, effective_from)))
                    %s
                    select employee_id, :agency, new_ref, nip, name, employment_kind, status, employed, contract,
                           effective * daterange(effective_from, null), tstzrange(:at, null)
                    from ended
                    """.formatted(
                            END.formatted("employee_state", RECORD), STATE, STATE));
            run(handle, agencyCode, rows, recording, """
                    with ended as (%s)
                    insert into placement (employee_id, agency_code, position_id, kind, effective, recorded)
                    select employee_id, agency_code, position_id, kind, effective * daterange(null, effective_from),
                           tstzrange(:at, null)
                    from ended where not isempty(effective * daterange(null, effective_from))
                    """.formatted(END.formatted("placement", RECORD)));
            run(handle, agencyCode, rows, recording, """
                    with moved as (
                        update employee e
                        set agency_code = :agency, external_ref = r.external_ref, agency_since = r.effective_from,
                            version = e.version + 1
                        from %s where e.id = r.employee_id
                        returning e.id, e.version)
                    insert into employee_change (employee_id, version, agency_code, action, recorded_at, recorded_by)
                    select id, version, :agency, :action, :at, :by from moved
                    """.formatted(RECORD));
            run(handle, agencyCode, rows, recording, """
                    update employee_identity i set agency_code = :agency from %s where i.employee_id = r.employee_id
                    """.formatted(RECORD));
            run(handle, agencyCode, rows, recording, """
                    update employee_transfer t set taken_over_at = :at from %s where t.id = r.transfer_id
                    """.formatted(RECORD));
            return moves;
        }));
    }

    private static void run(Handle handle, String agencyCode, String rows, Recording recording, String sql) {
        handle.createUpdate(sql)
                .bind("rows", rows)
                .bind("agency", agencyCode)
                .bindMap(recording.columns())
                .execute();
    }

    /** A person on the way, and how the new agency's portal calls the person. */
    record Move(UUID transferId, UUID employeeId, String externalRef, LocalDate effectiveFrom) {}
}
