package id.asn.standard.agency;

import id.asn.chassis.bulk.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The units of an agency in the database. */
@ApplicationScoped
class UnitRows {

    private final Jdbi jdbi;
    private final JsonRows json;

    UnitRows(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    List<UnitView> of(String agencyCode) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select code as unit_code, name, parent_code as parent_unit_code, nullif(closed, false) as closed
                        from org_unit
                        where agency_code = :agency
                        order by code
                        """)
                .bind("agency", agencyCode)
                .mapTo(UnitView.class)
                .list());
    }

    /** @return how many units are new, changed, closed or open again */
    int replace(String agencyCode, List<UnitRequest> units) {
        String rows = json.of(units);
        return jdbi.withHandle(handle -> {
            int written = handle.createUpdate("""
                            insert into org_unit as u (agency_code, code, name, parent_code)
                            select :agency, r.unit_code, r.name, r.parent_unit_code
                            from jsonb_to_recordset(cast(:rows as jsonb))
                                as r (unit_code text, name text, parent_unit_code text)
                            on conflict (agency_code, code) do update
                                set name = excluded.name, parent_code = excluded.parent_code, closed = false
                                where (u.name, u.parent_code, u.closed)
                                    is distinct from (excluded.name, excluded.parent_code, false)
                            """)
                    .bind("agency", agencyCode)
                    .bind("rows", rows)
                    .execute();
            int closed = handle.createUpdate("""
                            update org_unit u
                            set closed = true
                            where u.agency_code = :agency and not u.closed
                              and u.code not in (select r.unit_code
                                                 from jsonb_to_recordset(cast(:rows as jsonb)) as r (unit_code text))
                            """)
                    .bind("agency", agencyCode)
                    .bind("rows", rows)
                    .execute();
            return written + closed;
        });
    }
}
