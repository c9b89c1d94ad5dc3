package id.asn.traininghours.entitlement;

import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Remembers what was last published of every person and year. */
@ApplicationScoped
class PublishedStandings {

    private final Jdbi jdbi;

    PublishedStandings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @return the ones that differ from what was published before, each with its new version */
    List<EntitlementEvent> keepChanged(List<Standing> standings) {
        List<Standing> ordered = standings.stream()
                .sorted(Comparator.comparing((Standing one) -> one.employeeId().toString())
                        .thenComparingInt(Standing::year))
                .toList();
        return jdbi.withHandle(handle -> Rows.of(ordered)
                .bind("employeeId", Standing::employeeId)
                .bind("year", Standing::year)
                .bind("agencyCode", Standing::agencyCode)
                .bind("unitCode", Standing::unitCode)
                .bind("employmentKind", Standing::employmentKind)
                .bind("obligation", Standing::obligation)
                .bind("required", Standing::requiredJp)
                .bind("verified", Standing::verifiedJp)
                .bind("unverified", Standing::unverifiedJp)
                .bind("status", Standing::status)
                .into(handle.createQuery("""
                        insert into entitlement as e (employee_id, year, agency_code, unit_code, employment_kind, obligation,
                                                      required_jp, verified_jp, unverified_jp, status, version)
                        select *, 1
                        from unnest(:employeeId::uuid[], :year::integer[], :agencyCode::text[], :unitCode::text[],
                                    :employmentKind::text[], :obligation::text[], :required::numeric[],
                                    :verified::numeric[], :unverified::numeric[], :status::text[])
                        on conflict (employee_id, year) do update
                        set agency_code = excluded.agency_code, unit_code = excluded.unit_code,
                            employment_kind = excluded.employment_kind, obligation = excluded.obligation,
                            required_jp = excluded.required_jp, verified_jp = excluded.verified_jp,
                            unverified_jp = excluded.unverified_jp, status = excluded.status, version = e.version + 1
                        where (e.agency_code, e.unit_code, e.employment_kind, e.obligation, e.required_jp, e.verified_jp,
                               e.unverified_jp, e.status)
                            is distinct from (excluded.agency_code, excluded.unit_code, excluded.employment_kind,
                                              excluded.obligation, excluded.required_jp, excluded.verified_jp,
                                              excluded.unverified_jp, excluded.status)
                        returning employee_id, agency_code, unit_code, year, employment_kind, obligation, required_jp,
                                  verified_jp, unverified_jp, status, version
                        """))
                .mapTo(EntitlementEvent.class)
                .list());
    }

    /** The next people of whom something was published for a year that may still run, by id. */
    List<UUID> people(UUID after, int fromYear, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct employee_id from entitlement
                        where employee_id > :after and year >= :fromYear order by employee_id limit :atMost
                        """)
                .bind("after", after)
                .bind("fromYear", fromYear)
                .bind("atMost", atMost)
                .mapTo(UUID.class)
                .list());
    }

    /** Years in which something was published of the people. */
    List<PersonYear> years(Collection<UUID> employeeIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select employee_id, year from entitlement
                        where employee_id = any(:employeeIds) order by employee_id, year
                        """)
                .bindArray("employeeIds", UUID.class, employeeIds.toArray())
                .mapTo(PersonYear.class)
                .list());
    }

    /** A person's year. */
    public record PersonYear(UUID employeeId, int year) {}
}
