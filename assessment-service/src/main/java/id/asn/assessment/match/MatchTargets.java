package id.asn.assessment.match;

import id.asn.assessment.rules.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who is to be matched with which standard on a day: read for many people in one statement. */
@ApplicationScoped
class MatchTargets {

    private final Jdbi jdbi;

    MatchTargets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Serialises computations of the same people; in one order, so that two batches cannot block each other. */
    void lock(Collection<UUID> employeeIds) {
        jdbi.useHandle(handle -> handle.createQuery("""
                        select count(*) from (
                            select 1 from employee where employee_id = any(:ids) order by employee_id for update) as locked""")
                .bindArray("ids", UUID.class, employeeIds)
                .mapTo(Long.class)
                .one());
    }

    /** One target per person and purpose of which a result is recorded; people without results have none. */
    List<Prospect> of(Collection<UUID> employeeIds, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.employee_id, e.agency_code, u.purpose, p.position_id, p.unit_code, p.tier,
                               s.standard_id, s.digest as standard_digest, c.digest as current_digest,
                               c.inputs as current_inputs, r.last_version,
                               md5(row(e.agency_code, p.unit_code, p.position_id, p.tier,
                                       s.standard_id, s.digest, s.version, r.results)::text) as looked_at
                          from employee e
                          join (select a.employee_id, array_agg(distinct a.purpose) as purposes,
                                       string_agg(a.result_id::text || case when a.assessed_on > :day then '>'
                                                                            when a.valid_until < :day then '<' else '=' end,
                                                  '' order by a.result_id) as results,
                                       (select max(v.version) from current_match v
                                         where v.employee_id = a.employee_id) as last_version
                                  from assessment_result a
                                 where a.employee_id = any(:ids)
                                 group by a.employee_id) r on r.employee_id = e.employee_id
                         cross join lateral unnest(r.purposes) as u (purpose)
                          left join lateral
                               (select position_id, unit_code, tier from placement
                                 where employee_id = e.employee_id and kind = 'DEFINITIVE'
                                   and from_date <= :day and (to_date is null or to_date > :day)
                                 order by from_date desc limit 1) p on true
                          left join lateral
                               (select standard_id, digest, version from position_standard
                                 where position_id = p.position_id
                                   and effective_from <= :day and (effective_to is null or effective_to > :day)
                                   and (status = 'ENACTED' or effective_to is not null)
                                 order by effective_from desc limit 1) s on true
                          left join current_match c on c.employee_id = e.employee_id and c.purpose = u.purpose
                         where e.employee_id = any(:ids)
                         order by e.employee_id, u.purpose""")
                .bindArray("ids", UUID.class, employeeIds)
                .bind("day", day)
                .map((row, context) -> Prospect.of(row))
                .list());
    }

    /**
     * People whose current match a date has overtaken: evidence expired, another position or standard is in force than
     * the one it was reckoned for, or another rule scheme or evidence policy than the one applied, be it over or newly
     * adopted for the tier.
     */
    List<UUID> due(LocalDate day) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select distinct c.employee_id
                          from current_match c
                          left join placement p
                            on p.employee_id = c.employee_id and p.kind = 'DEFINITIVE'
                           and p.from_date <= :day and (p.to_date is null or p.to_date > :day)
                          left join position_standard s
                            on s.position_id = p.position_id
                           and s.effective_from <= :day and (s.effective_to is null or s.effective_to > :day)
                           and (s.status = 'ENACTED' or s.effective_to is not null)
                         where c.evidence_until < :day
                            or c.position_id is distinct from p.position_id
                            or c.standard_id is distinct from s.standard_id
                            or (c.scheme_code, c.scheme_version) is distinct from
                               (select (r.scheme_code, r.version) from rule_scheme r
                                 where r.adopted and r.purpose = c.purpose and r.tier in (p.tier, '*')
                                   and r.effective_from <= :day and (r.effective_to is null or r.effective_to > :day)
                                 order by r.tier = '*' limit 1)
                            or c.evidence_policy is distinct from
                               (select e.policy_code || '/' || e.version from evidence_policy e
                                 where e.adopted and e.effective_from <= :day
                                   and (e.effective_to is null or e.effective_to > :day))""").bind("day", day).mapTo(UUID.class).list());
    }

    /**
     * A target, and what is current for it.
     *
     * @param lookedAt fingerprint of person, placement, standard and results as they are now, whose ratings never change
     * @param currentInputs the same as it was, with the rules applied; null when unknown
     * @param lastVersion the highest version of the person's computations; 0 without any
     */
    record Prospect(
            MatchTarget target,
            String lookedAt,
            @Nullable String currentDigest,
            @Nullable String currentInputs,
            long lastVersion) {

        static Prospect of(ResultSet row) throws SQLException {
            MatchTarget target = new MatchTarget(
                    row.getObject("employee_id", UUID.class),
                    row.getString("agency_code"),
                    Purpose.valueOf(row.getString("purpose")),
                    row.getObject("position_id", UUID.class),
                    row.getString("unit_code"),
                    row.getString("tier"),
                    row.getObject("standard_id", UUID.class),
                    row.getString("standard_digest"));
            return new Prospect(
                    target,
                    row.getString("looked_at"),
                    row.getString("current_digest"),
                    row.getString("current_inputs"),
                    row.getLong("last_version"));
        }
    }
}
