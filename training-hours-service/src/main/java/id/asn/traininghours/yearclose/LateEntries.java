package id.asn.traininghours.yearclose;

import id.asn.traininghours.jp.Jp;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads what came after a close: the entries of the year that were not sealed on or before its day. */
@ApplicationScoped
class LateEntries {

    private static final String LATE = """
            from ledger_entry e left join seal_leaf l on l.entry_id = e.entry_id
            where e.agency_code = :agency and e.year = :year and (l.day is null or l.day > :sealDay)
            """;
    private static final String SUMS = """
            count(*) as entries, coalesce(sum(e.credited_jp), 0) as credited_jp,
            coalesce(sum(e.credited_jp) filter (where e.verification = 'VERIFIED'), 0) as verified_jp,
            coalesce(sum(e.credited_jp) filter (where e.verification = 'UNVERIFIED'), 0) as unverified_jp
            """;

    private final Jdbi jdbi;

    LateEntries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    JpSums sums(YearClose close) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + SUMS + LATE)
                .bind("agency", close.agencyCode())
                .bind("year", close.year())
                .bind("sealDay", close.sealDay())
                .mapTo(JpSums.class)
                .one());
    }

    /** By id, which is by the time they were recorded. */
    List<LateEntryView> after(YearClose close, Optional<UUID> entryId, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.entry_id, e.employee_id, e.kind, e.completion_date, e.credited_jp, e.verification,
                               e.recorded_at, (select s.day from seal s where s.day = l.day) as sealed_on
                        """ + LATE + """
                        and e.entry_id > coalesce(:after::uuid, '00000000-0000-0000-0000-000000000000')
                        order by e.entry_id limit :rows
                        """)
                .bind("agency", close.agencyCode())
                .bind("year", close.year())
                .bind("sealDay", close.sealDay())
                .bind("after", entryId.orElse(null))
                .bind("rows", rows)
                .mapTo(LateEntryView.class)
                .list());
    }

    /** Everybody with a line in the snapshot or an entry after it, by id. */
    List<Person> people(YearClose close, Optional<UUID> employeeId, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with late as (select e.employee_id, """ + SUMS + LATE + """
                                      group by e.employee_id),
                        line as (select employee_id, entries, credited_jp, verified_jp, unverified_jp
                                 from year_close_line where agency_code = :agency and year = :year)
                        select employee_id, line.entries, line.credited_jp, line.verified_jp, line.unverified_jp,
                               late.entries as late_entries, late.credited_jp as late_credited_jp,
                               late.verified_jp as late_verified_jp, late.unverified_jp as late_unverified_jp
                        from line full join late using (employee_id)
                        where employee_id > coalesce(:after::uuid, '00000000-0000-0000-0000-000000000000')
                        order by employee_id limit :rows
                        """)
                .bind("agency", close.agencyCode())
                .bind("year", close.year())
                .bind("sealDay", close.sealDay())
                .bind("after", employeeId.orElse(null))
                .bind("rows", rows)
                .mapTo(Person.class)
                .list());
    }

    /** A person's line of the snapshot and what came after it, each absent where there is none. */
    record Person(
            UUID employeeId,
            @Nullable Long entries,
            @Nullable Jp creditedJp,
            @Nullable Jp verifiedJp,
            @Nullable Jp unverifiedJp,
            @Nullable Long lateEntries,
            @Nullable Jp lateCreditedJp,
            @Nullable Jp lateVerifiedJp,
            @Nullable Jp lateUnverifiedJp) {

        ClosedPersonView view() {
            JpSums snapshot = sums(entries, creditedJp, verifiedJp, unverifiedJp);
            JpSums late = sums(lateEntries, lateCreditedJp, lateVerifiedJp, lateUnverifiedJp);
            return new ClosedPersonView(employeeId, snapshot, late, snapshot.plus(late));
        }

        private static JpSums sums(
                @Nullable Long entries, @Nullable Jp credited, @Nullable Jp verified, @Nullable Jp unverified) {
            return new JpSums(entries == null ? 0 : entries, orZero(credited), orZero(verified), orZero(unverified));
        }

        private static Jp orZero(@Nullable Jp jp) {
            return jp == null ? Jp.ZERO : jp;
        }
    }
}
