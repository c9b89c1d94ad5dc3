-- Who counts, which match counts, whose hours count: said once, so that report, drill-down and derivation cannot differ.
create function eligible_people(p_on date)
    returns table (employee_id uuid, agency_code text, unit_code text, employment_kind text)
    language sql stable as
$$
    select e.employee_id, e.agency_code, coalesce(held.unit_code, '-'), e.employment_kind
    from employee e
    left join lateral (
        select p.unit_code
        from placement p
        where p.employee_id = e.employee_id
          and p.kind = 'DEFINITIVE'
          and p.placed_from <= p_on
          and (p.placed_to is null or p.placed_to > p_on)
        order by p.placed_from desc
        limit 1) held on true
    where e.employed_from <= p_on
      and (e.employed_to is null or e.employed_to > p_on)
      and (e.status = 'AKTIF' or (e.status in ('PENSIUN', 'BERHENTI') and e.employed_to is not null))
$$;

create function current_gaps(p_agencies text[], p_on date, p_before timestamptz)
    returns table (employee_id uuid, agency_code text, computation_id uuid, competency_code text, name text, gap numeric)
    language sql stable as
$$
    with latest as (
        select distinct on (m.agency_code, m.employee_id, m.purpose) m.*
        from competency_match m
        where m.agency_code = any (p_agencies) and m.computed_at < p_before
        order by m.agency_code, m.employee_id, m.purpose, m.version desc
    ), chosen as (
        select distinct on (l.agency_code, l.employee_id) l.*
        from latest l
        where l.status <> 'NO_STANDARD' and (l.valid_until is null or l.valid_until >= p_on)
        order by l.agency_code, l.employee_id, l.status = 'COMPLETE' desc, l.purpose = 'PEMETAAN' desc
    )
    select c.employee_id, c.agency_code, c.computation_id, g.competency_code, g.name, g.gap
    from chosen c
    join competency_gap g on g.computation_id = c.computation_id
    where g.gap is not null
$$;

-- The right to 20 JP belongs to the person, not to the agency: hours earned before a transfer count too. Only the sum leaves
-- the other agency's entries, and only for people of an agency in scope; therefore it runs as the owner, who checks the scope.
create function person_hours(p_agencies text[], p_year integer, p_before timestamptz)
    returns table (employee_id uuid, verified_jp numeric)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select l.employee_id, sum(l.credited_jp)
    from employee e
    join ledger_entry l on l.employee_id = e.employee_id
    where e.agency_code = any (p_agencies)
      and agency_in_scope(e.agency_code)
      and l.year = p_year
      and l.verification = 'VERIFIED'
      and l.recorded_at < p_before
    group by l.employee_id
$$;
