package id.asn.traininghours.yearclose;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Reads and appends closed years. */
@ApplicationScoped
class YearCloses {

    private static final String ROWS = """
            select agency_code, year, seal_day, people, entries, credited_jp, verified_jp, unverified_jp, digest, closed_at,
                   closed_by
            from year_close where agency_code = :agency
            """;

    private final Jdbi jdbi;

    YearCloses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<YearClose> find(String agencyCode, int year) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + "and year = :year")
                .bind("agency", agencyCode)
                .bind("year", year)
                .mapTo(YearClose.class)
                .findOne());
    }

    /** The newest first. */
    List<YearClose> before(String agencyCode, int year, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + "and year < :year order by year desc limit :rows")
                .bind("agency", agencyCode)
                .bind("year", year)
                .bind("rows", rows)
                .mapTo(YearClose.class)
                .list());
    }

    /** One close of an agency at a time. */
    void lock(String agencyCode) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select true from (select pg_advisory_xact_lock(hashtextextended('year-close ' || :agency, 0))) l")
                .bind("agency", agencyCode)
                .mapTo(Boolean.class)
                .one());
    }

    /** Appends the close with a line for every person that has an entry of the year sealed on or before the day. */
    void append(String agencyCode, int year, LocalDate sealDay, String by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        with line as (
                            select e.employee_id, count(*) as entries, sum(e.credited_jp) as credited_jp,
                                   coalesce(sum(e.credited_jp) filter (where e.verification = 'VERIFIED'), 0)
                                       as verified_jp,
                                   coalesce(sum(e.credited_jp) filter (where e.verification = 'UNVERIFIED'), 0)
                                       as unverified_jp
                            from ledger_entry e join seal_leaf l on l.entry_id = e.entry_id and l.day <= :sealDay
                            where e.agency_code = :agency and e.year = :year
                            group by e.employee_id),
                        closed as (
                            insert into year_close
                                (agency_code, year, seal_day, people, entries, credited_jp, verified_jp, unverified_jp,
                                 digest, closed_at, closed_by)
                            select :agency, :year, :sealDay, count(*), coalesce(sum(entries), 0),
                                   coalesce(sum(credited_jp), 0), coalesce(sum(verified_jp), 0),
                                   coalesce(sum(unverified_jp), 0),
                                   encode(sha256(convert_to(coalesce(string_agg(
                                       concat_ws(' ', employee_id, entries, credited_jp::numeric(9, 2),
                                                 verified_jp::numeric(9, 2), unverified_jp::numeric(9, 2)) || chr(10),
                                       '' order by employee_id), ''), 'UTF8')), 'hex'),
                                   :at, :by
                            from line)
                        insert into year_close_line
                            (agency_code, year, employee_id, entries, credited_jp, verified_jp, unverified_jp)
                        select :agency, :year, employee_id, entries, credited_jp, verified_jp, unverified_jp from line
                        """)
                .bind("agency", agencyCode)
                .bind("year", year)
                .bind("sealDay", sealDay)
                .bind("by", by)
                .bind("at", at)
                .execute());
    }
}
