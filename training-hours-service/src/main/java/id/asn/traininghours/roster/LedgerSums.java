package id.asn.traininghours.roster;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Sums an agency's ledger by person. */
@ApplicationScoped
class LedgerSums {

    private final Jdbi jdbi;

    LedgerSums(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<UUID, LedgerSum> of(String agencyCode, int year) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select employee_id,
                               (array_agg(unit_code order by completion_date desc, entry_id desc))[1] as unit_code,
                               (array_agg(tier order by completion_date desc, entry_id desc))[1] as tier,
                               (array_agg(employment_kind order by completion_date desc, entry_id desc))[1]
                                   as employment_kind,
                               count(*) as entries, sum(credited_jp) as credited_jp,
                               coalesce(sum(credited_jp) filter (where verification = 'VERIFIED'), 0) as verified_jp,
                               coalesce(sum(credited_jp) filter (where verification = 'UNVERIFIED'), 0) as unverified_jp
                        from ledger_entry
                        where agency_code = :agency and year = :year
                        group by employee_id
                        """)
                .bind("agency", agencyCode)
                .bind("year", year)
                .mapTo(LedgerSum.class)
                .collect(toMap(LedgerSum::employeeId, sum -> sum)));
    }
}
