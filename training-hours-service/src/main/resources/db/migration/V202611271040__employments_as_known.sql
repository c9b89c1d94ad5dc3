-- A year's answer must not change when somebody becomes PNS, moves or leaves afterwards: employments are kept over time.
alter table known_employee add column employments jsonb not null default '[]';

-- What was known of a person's employments, and from when until when it was; one row for each agency among them.
create table known_employment (
    employee_id   uuid        not null,
    version       bigint      not null, -- of employee.v1; 0 for what was known before this table
    agency_code   text        not null,
    employed_from date        not null, -- first day with the agency
    employed_to   date,                 -- first day no longer with it
    employments   jsonb       not null,
    placements    jsonb       not null,
    kept_at       timestamptz not null,
    superseded_at timestamptz,
    primary key (employee_id, version, agency_code)
);
create index known_employment_agency on known_employment (agency_code);
grant update (superseded_at) on known_employment to "${appRole}";
alter table known_employment enable row level security;
create policy known_employment_scope on known_employment using (agency_in_scope(agency_code));

insert into known_employment
    (employee_id, version, agency_code, employed_from, employed_to, employments, placements, kept_at)
select employee_id, 0, agency_code, employed_from, employed_to,
       jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
           'agencyCode', agency_code, 'employmentKind', employment_kind, 'employedFrom', employed_from,
           'employedTo', employed_to, 'contractFrom', contract_from, 'contractTo', contract_to))),
       placements, timestamptz '2010-01-01 00:00:00Z'
from known_employee;

-- Whoever employed a person goes on seeing what was completed until the person left: its figures of that time stay.
-- One policy, asked from the cheapest: PostgreSQL would ask a second one first, for every row.
drop policy ledger_entry_read on ledger_entry;
create policy ledger_entry_read on ledger_entry for select using (
    agency_in_scope(agency_code)
    or exists (select from known_employee where known_employee.employee_id = ledger_entry.employee_id)
    or exists (select from known_employment k
               where k.employee_id = ledger_entry.employee_id and k.superseded_at is null
                 and (k.employed_to is null or ledger_entry.completion_date < k.employed_to)));

-- The dates of an activity are needed wherever its hours are seen.
alter policy completion_scope on completion
    using (agency_code is null or agency_in_scope(agency_code)
           or exists (select from known_employment k
                      where k.employee_id = completion.employee_id and k.superseded_at is null
                        and (k.employed_to is null or completion.end_date < k.employed_to)))
    with check (agency_code is null or agency_in_scope(agency_code));
