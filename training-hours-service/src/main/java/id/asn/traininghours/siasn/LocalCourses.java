package id.asn.traininghours.siasn;

import id.asn.traininghours.reading.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads what the ledger credits, one row a completion that stands; education is no business of these two histories. */
@ApplicationScoped
class LocalCourses {

    private static final int FETCHED = 1_000;

    private static final String COURSES = """
            with standing as (
                select e.entry_id, e.employee_id, e.completion_id, e.agency_code, e.form_code, e.provider_code,
                       e.completion_date, e.verification
                from ledger_entry e
                where ((e.agency_code = :agency and e.completion_date between :from and :to)
                       or e.employee_id = any(:named))
                  and e.kind = 'CREDIT'
                  and (:unverified or e.verification = 'VERIFIED')
                  and not exists (select from ledger_entry r where r.reverses_entry_id = e.entry_id)),
            net as (
                select s.*, (select sum(n.credited_jp) from ledger_entry n
                             where n.employee_id = s.employee_id and n.completion_id = s.completion_id) as exact_jp
                from standing s),
            filed as (
                select n.*, j.riwayat, j.jenis_diklat_id, j.jenis, j.jenis_kursus_sertipikat
                from net n
                     join conversion_rule r on r.form_code = n.form_code and r.effective_from <= n.completion_date
                          and (r.effective_to is null or r.effective_to > n.completion_date)
                     join siasn_jenis_diklat j on j.jenis_diklat_id = r.siasn_jenis_diklat_id
                          and j.effective_from <= n.completion_date
                          and (j.effective_to is null or j.effective_to > n.completion_date)
                where n.exact_jp <> 0)
            select f.employee_id, f.completion_id, f.agency_code, f.riwayat, f.jenis_diklat_id, f.jenis,
                   f.jenis_kursus_sertipikat, c.title, c.certificate_number, coalesce(p.name, f.provider_code) as provider,
                   c.start_date, f.completion_date, f.exact_jp, f.verification,
                   sum(f.exact_jp - floor(f.exact_jp)) over (partition by f.employee_id) as person_remainder_jp
            from filed f
                 join completion_of_entries(array(select completion_id from filed), 'infinity') c
                      on c.completion_id = f.completion_id
                 left join training_provider p on p.provider_code = f.provider_code
            """;

    private final Jdbi jdbi;

    LocalCourses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Verified ones of an agency's ledger by person and completion; the remainders are of both histories together. */
    List<LocalCourse> page(SiasnChoice choice, @Nullable UUID afterEmployee, @Nullable UUID afterCompletion, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from (" + COURSES + """
                        ) x where (:riwayat::text is null or riwayat = :riwayat)
                          and (:afterEmployee::uuid is null
                               or (employee_id, completion_id) > (:afterEmployee::uuid, :afterCompletion::uuid))
                        order by employee_id, completion_id
                        limit :rows
                        """)
                .bind("agency", choice.agencyCode())
                .bind("from", choice.period().from())
                .bind("to", choice.period().to())
                .bindArray("named", UUID.class)
                .bind("unverified", false)
                .bind("riwayat", choice.riwayat())
                .bind("afterEmployee", afterEmployee)
                .bind("afterCompletion", afterCompletion)
                .bind("rows", rows)
                .mapTo(LocalCourse.class)
                .list());
    }

    void each(SiasnChoice choice, Consumer<? super LocalCourse> consumer) {
        jdbi.useHandle(handle -> handle.createQuery("select * from (" + COURSES + """
                        ) x where :riwayat::text is null or riwayat = :riwayat
                        order by employee_id, completion_id
                        """)
                .bind("agency", choice.agencyCode())
                .bind("from", choice.period().from())
                .bind("to", choice.period().to())
                .bindArray("named", UUID.class)
                .bind("unverified", false)
                .bind("riwayat", choice.riwayat())
                .setFetchSize(FETCHED)
                .mapTo(LocalCourse.class)
                .forEach(consumer));
    }

    /** Everything of the agency's ledger in the period, verified or not, and all that the named people have anywhere. */
    List<LocalCourse> comparable(String agencyCode, Period period, Collection<UUID> named) {
        return jdbi.withHandle(handle -> handle.createQuery(COURSES + " order by f.employee_id, f.completion_id")
                .bind("agency", agencyCode)
                .bind("from", period.from())
                .bind("to", period.to())
                .bindArray("named", UUID.class, named.toArray())
                .bind("unverified", true)
                .mapTo(LocalCourse.class)
                .list());
    }
}
