-- Where each person stands, competency by competency, beside the current match; and the sums of it per unit, kept by delta
-- in the same transaction. Levels in hundredths: whole numbers, so that sums are exact and cheap.

alter table current_match
    add column tier text,
    add column scheme_code text,
    add column scheme_version integer,
    add column evidence_policy text,
    add column inputs text,
    add column evidence_until date,
    add column competency_codes text[] not null default '{}',
    add column required smallint[] not null default '{}',
    add column owned smallint[] not null default '{}';
comment on column current_match.evidence_policy is 'Code and version; null when all sources were equal.';
comment on column current_match.inputs is 'Fingerprint of all that was looked at; while it is the same, reckoning anew gives the same.';
comment on column current_match.evidence_until is 'Last day on which all that counts in it still does, in an incomplete match too.';
comment on column current_match.owned is 'By place in competency_codes; null without a rating that counts.';

update current_match c
   set tier = m.tier, scheme_code = m.scheme_code, scheme_version = m.scheme_version,
       competency_codes = s.codes, required = s.required, owned = s.owned,
       evidence_until = s.evidence_until
  from match_computation m
 cross join lateral
       (select coalesce(array_agg(step.value ->> 'competencyCode' order by step.place), '{}') as codes,
               coalesce(array_agg(((step.value ->> 'required')::numeric * 100)::smallint order by step.place), '{}') as required,
               coalesce(array_agg(((step.value ->> 'owned')::numeric * 100)::smallint order by step.place), '{}') as owned,
               min((step.value ->> 'validUntil')::date) filter (where step.value ->> 'owned' is not null) as evidence_until
          from jsonb_array_elements(m.steps) with ordinality as step (value, place)) s
 where m.computation_id = c.computation_id;

drop index current_match_by_expiry;
create index current_match_by_expiry on current_match (evidence_until);

-- One row per person, purpose and competency, for whoever wants rows.
create view current_gap with (security_invoker = true) as
select c.employee_id, c.purpose, g.competency_code, c.agency_code, c.unit_code, c.tier,
       g.required / 100.0 as required, g.owned / 100.0 as owned, greatest(0, g.required - g.owned) / 100.0 as gap
  from current_match c
 cross join lateral unnest(c.competency_codes, c.required, c.owned) as g (competency_code, required, owned);

-- Reckoned anew from the current matches: what unit_gap must equal.
create view unit_gap_reckoned with (security_invoker = true) as
select c.agency_code, c.purpose, c.unit_code, c.tier, g.competency_code,
       count(*)::int as people,
       count(g.owned)::int as rated,
       (count(*) filter (where g.owned < g.required))::int as below,
       coalesce(sum(g.required) filter (where g.owned is not null), 0)::bigint as sum_required,
       coalesce(sum(g.owned), 0)::bigint as sum_owned,
       coalesce(sum(greatest(0, g.required - g.owned)) filter (where g.owned is not null), 0)::bigint as sum_gap
  from current_match c
 cross join lateral unnest(c.competency_codes, c.required, c.owned) as g (competency_code, required, owned)
 where c.unit_code is not null and c.tier is not null
 group by c.agency_code, c.purpose, c.unit_code, c.tier, g.competency_code;

-- Without checks on signs: a delta may be negative, and it is checked before it meets its row.
create table unit_gap (
    agency_code text not null,
    purpose text not null,
    unit_code text not null,
    competency_code text not null,
    tier text not null,
    people integer not null,
    rated integer not null,
    below integer not null,
    sum_required bigint not null,
    sum_owned bigint not null,
    sum_gap bigint not null,
    primary key (agency_code, purpose, unit_code, competency_code, tier)
) with (fillfactor = 70);
comment on table unit_gap is 'Sums over the current matches; sum_required, sum_owned and sum_gap over the rated, in hundredths of a level.';
grant update on unit_gap to "${appRole}";
alter table unit_gap enable row level security;
create policy unit_gap_scope on unit_gap using (agency_in_scope(agency_code));

insert into unit_gap (agency_code, purpose, unit_code, competency_code, tier, people, rated, below, sum_required, sum_owned, sum_gap)
select agency_code, purpose, unit_code, competency_code, tier, people, rated, below, sum_required, sum_owned, sum_gap
  from unit_gap_reckoned;
