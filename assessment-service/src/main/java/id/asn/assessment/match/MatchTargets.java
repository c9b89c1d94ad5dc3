package id.asn.assessment.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

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
                        select employee_id from employee where employee_id = any(:ids) order by employee_id for update""")
                .bindArray("ids", UUID.class, employeeIds)
                .mapTo(UUID.class)
                .list());
    }

    /** One target per person and purpose of which a result is recorded; people without results have none. */
    List<MatchTarget> of(Collection<UUID> employeeIds, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.employee_id, e.agency_code, r.purpose,
                               p.position_id, p.unit_code, p.tier, s.standard_id, s.digest as standard_digest
                          from employee e
                          join (select distinct employee_id, purpose from assessment_result
                                 where employee_id = any(:ids)) r on r.employee_id = e.employee_id
                          left join lateral
                               (select position_id, unit_code, tier from placement
                                 where employee_id = e.employee_id and kind = 'DEFINITIVE'
                                   and from_date <= :day and (to_date is null or to_date > :day)
                                 order by from_date desc limit 1) p on true
                          left join lateral
                               (select standard_id, digest from position_standard
                                 where position_id = p.position_id
                                   and effective_from <= :day and (effective_to is null or effective_to > :day)
                                   and (status = 'ENACTED' or effective_to is not null)
                                 order by effective_from desc limit 1) s on true
                         where e.employee_id = any(:ids)
                         order by e.employee_id, r.purpose""")
                .bindArray("ids", UUID.class, employeeIds)
                .bind("day", day)
                .mapTo(MatchTarget.class)
                .list());
    }

    /**
     * People whose current match a date has overtaken: evidence expired, another position or standard is in force than
     * the one it was reckoned for, or another rule scheme or evidence policy than the one it was reckoned by. Ordered, so that work can go on after the last of a batch.
     */
    List<UUID> due(LocalDate day, UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct c.employee_id
                          from current_match c
                          left join placement p
                            on p.employee_id = c.employee_id and p.kind = 'DEFINITIVE'
                           and p.from_date <= :day and (p.to_date is null or p.to_date > :day)
                          left join position_standard s
                            on s.position_id = p.position_id
                           and s.effective_from <= :day and (s.effective_to is null or s.effective_to > :day)
                           and (s.status = 'ENACTED' or s.effective_to is not null)
                          join match_computation m on m.computation_id = c.computation_id
                          left join lateral
                               (select scheme_code, version from rule_scheme
                                 where adopted and purpose = c.purpose and tier in (p.tier, '*')
                                   and effective_from <= :day and (effective_to is null or effective_to > :day)
                                 order by tier = '*' limit 1) r on true
                          left join evidence_policy e
                            on e.adopted and e.effective_from <= :day and (e.effective_to is null or e.effective_to > :day)
                         where c.employee_id > :after
                           and (c.valid_until < :day
                                or c.position_id is distinct from p.position_id
                                or c.standard_id is distinct from s.standard_id
                                or (m.scheme_code, m.scheme_version) is distinct from (r.scheme_code, r.version)
                                or (m.evidence_policy_code, m.evidence_policy_version)
                                   is distinct from (e.policy_code, e.version))
                         order by c.employee_id
                         limit :limit""")
                .bind("day", day)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }
}
