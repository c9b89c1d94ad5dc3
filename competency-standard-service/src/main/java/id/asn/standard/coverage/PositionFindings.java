package id.asn.standard.coverage;

import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Judges every position that exists on a date. All figures and listings of coverage are made of these rows, so that a
 * count and its list cannot differ.
 */
final class PositionFindings {

    /**
     * To be followed by a select from {@code position_coverage}; parameters as {@link #bind} gives them. What the
     * dictionaries say is looked up once per required competency and level and carried as two maps: under row-level
     * security the planner may not use its statistics of ranges, expects next to no rows, and would join by loops.
     */
    static final String WITH = """
            with required as (
                select distinct r.code, r.level
                from position_standard d, unnest(d.required_codes, d.required_levels) as r (code, level)
                where d.agency_code = any(:agencies) and d.status in ('ENACTED', 'SUPERSEDED', 'REVOKED')
            ),
            wording as materialized (
                select r.code, r.level, c.competency_group, c.urusan_code,
                       coalesce(cardinality(l.indicators) > 0, false) as indicated
                from required r
                left join competency_in_force(cast(:asOf as date), cast(:knownAt as timestamptz)) c
                    on c.competency_code = r.code
                left join competency_level l on l.content_id = c.content_id and l.level = r.level
            ),
            dictionaries as materialized (
                select coalesce(jsonb_object_agg(code, coalesce(urusan_code, ''))
                                    filter (where competency_group = 'TEKNIS'), '{}') as technical,
                       coalesce(jsonb_object_agg(code || '/' || level, true) filter (where not indicated), '{}') as bare
                from wording
            ),
            position_coverage as (
                select s.position_id, s.agency_code, s.unit_code, s.title, s.tier_code, d.id as standard_id,
                       d.decree_number, d.decree_date, d.effective_from,
                       d.id is null as no_standard,
                       coalesce(d.effective_from < :outdatedBefore, false) as outdated,
                       d.id is not null and j.technical = 0 as no_technical,
                       d.id is not null and not j.of_no_urusan and not s.urusan_codes <@ j.urusan
                           as urusan_without_technical,
                       j.bare_levels > 0 as no_indicators,
                       d.id is not null and not d.has_performance_indicators as no_performance_indicators,
                       exists (select from position_standard n
                               where n.agency_code = s.agency_code and n.position_id = s.position_id
                                 and n.drafted_at <= coalesce(cast(:knownAt as timestamptz), 'infinity')
                                 and (n.status in ('DRAFT', 'SUBMITTED', 'APPROVED')
                                      or cast(:knownAt as timestamptz) is not null and not exists (
                                          select from standard_in_force e
                                          where e.agency_code = n.agency_code and e.position_id = n.position_id
                                            and e.standard_id = n.id
                                            and lower(e.recorded) <= cast(:knownAt as timestamptz)))) as draft_under_way,
                       case when d.id is null then (
                           select count(*) from placement h
                           where h.agency_code = s.agency_code and h.position_id = s.position_id
                             and h.effective @> cast(:asOf as date)
                             and known_at(h.recorded, cast(:knownAt as timestamptz))) end as holders_without_standard,
                       case when d.id is not null and not j.of_no_urusan then array(
                           select u from unnest(s.urusan_codes) u where u <> all(j.urusan) order by u) end as urusan_missing,
                       j.bare as competencies_without_indicators
                from position_state s
                cross join dictionaries t
                left join standard_in_force f on f.agency_code = s.agency_code and f.position_id = s.position_id
                    and f.effective @> cast(:asOf as date) and known_at(f.recorded, cast(:knownAt as timestamptz))
                left join position_standard d on d.agency_code = f.agency_code and d.id = f.standard_id
                left join lateral (
                    select count(*) filter (where jsonb_exists(t.technical, r.code)) as technical,
                           coalesce(bool_or(t.technical ->> r.code = ''), false) as of_no_urusan,
                           coalesce(array_agg(t.technical ->> r.code)
                                        filter (where jsonb_exists(t.technical, r.code)), '{}') as urusan,
                           count(*) filter (where jsonb_exists(t.bare, r.code || '/' || r.level)) as bare_levels,
                           coalesce(array_agg(r.code || '/' || r.level order by r.code)
                                        filter (where jsonb_exists(t.bare, r.code || '/' || r.level)), '{}') as bare
                    from unnest(d.required_codes, d.required_levels) as r (code, level)) j on true
                where s.agency_code = any(:agencies) and s.effective @> cast(:asOf as date)
                  and known_at(s.recorded, cast(:knownAt as timestamptz))
            )
            """;

    private PositionFindings() {}

    static <S extends SqlStatement<S>> S bind(S statement, Reading reading, List<String> agencies) {
        return reading.bindTo(statement).bindArray("agencies", String.class, agencies);
    }
}
