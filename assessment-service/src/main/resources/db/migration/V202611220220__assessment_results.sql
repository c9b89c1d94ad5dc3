-- A result is recorded once and never changed: by grant (no UPDATE, no DELETE) and by trigger (refuse_change() is the chassis').

create table assessment_result (
    result_id uuid primary key,
    employee_id uuid not null,
    agency_code text not null,
    provider_code text not null,
    source_reference text not null,
    purpose text not null check (purpose in ('PENGISIAN_JABATAN', 'PEMETAAN')),
    method text not null check (method in ('ASSESSMENT_CENTER', 'TEST', 'PORTFOLIO', 'SUPERIOR_RATING')),
    assessed_on date not null,
    valid_until date not null,
    scheme_code text not null,
    scheme_version integer not null,
    digest text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    -- The provider's own reference: sending a result again is recognised, on every channel and for ever.
    constraint assessment_result_source unique (provider_code, source_reference),
    check (valid_until >= assessed_on),
    foreign key (scheme_code, scheme_version) references rule_scheme
);
create index assessment_result_by_employee on assessment_result (employee_id, purpose, assessed_on);

create table assessment_rating (
    result_id uuid not null references assessment_result,
    competency_code text not null,
    level numeric(3, 2) not null check (level between 0 and 5),
    primary key (result_id, competency_code)
);

create trigger assessment_result_append_only before update or delete or truncate on assessment_result
    for each statement execute function refuse_change();
create trigger assessment_rating_append_only before update or delete or truncate on assessment_rating
    for each statement execute function refuse_change();

-- The agency that recorded it sees it, and so does the agency that employs the person now: its match rests on it.
alter table assessment_result enable row level security;
create policy assessment_result_scope on assessment_result
    using (agency_in_scope(agency_code)
           or exists (select 1 from employee e where e.employee_id = assessment_result.employee_id))
    with check (agency_in_scope(agency_code));
alter table assessment_rating enable row level security;
create policy assessment_rating_scope on assessment_rating
    using (exists (select 1 from assessment_result r where r.result_id = assessment_rating.result_id));
