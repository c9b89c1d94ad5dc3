-- Every computation stays as it was, with the ids and digests of its inputs; which one is current is a projection beside it.

create table match_computation (
    computation_id uuid primary key,
    employee_id uuid not null,
    agency_code text not null,
    unit_code text,
    position_id uuid,
    tier text,
    standard_id uuid,
    standard_digest text,
    purpose text not null check (purpose in ('PENGISIAN_JABATAN', 'PEMETAAN')),
    as_of date not null,
    status text not null check (status in ('COMPLETE', 'INCOMPLETE', 'NO_STANDARD')),
    sum_individual numeric(7, 2),
    sum_required numeric(7, 2),
    jpm_display numeric(9, 2),
    category text,
    scheme_code text not null,
    scheme_version integer not null,
    evidence jsonb not null,
    parts jsonb not null,
    steps jsonb not null,
    valid_until date,
    digest text not null,
    computed_at timestamptz not null,
    version bigint not null check (version > 0),
    constraint match_computation_version unique (employee_id, version),
    -- A missing rating gives no figure, and no figure is ever a zero in disguise.
    check ((status = 'COMPLETE') = (category is not null)),
    check ((status = 'COMPLETE') = (sum_individual is not null)),
    check ((status = 'COMPLETE') = (jpm_display is not null)),
    foreign key (scheme_code, scheme_version) references rule_scheme
);
comment on column match_computation.evidence is 'Ids and digests of every result that was considered.';
create index match_computation_by_employee on match_computation (employee_id, purpose, as_of);

create trigger match_computation_append_only before update or delete or truncate on match_computation
    for each statement execute function refuse_change();

create table current_match (
    employee_id uuid not null,
    purpose text not null,
    computation_id uuid not null references match_computation,
    agency_code text not null,
    unit_code text,
    position_id uuid,
    standard_id uuid,
    status text not null,
    category text,
    valid_until date,
    digest text not null,
    version bigint not null,
    primary key (employee_id, purpose)
);
create index current_match_by_agency on current_match (agency_code, employee_id, purpose);
create index current_match_by_expiry on current_match (valid_until);
grant update on current_match to "${appRole}";

alter table match_computation enable row level security;
create policy match_computation_scope on match_computation
    using (agency_in_scope(agency_code)
           or exists (select 1 from employee e where e.employee_id = match_computation.employee_id))
    with check (agency_in_scope(agency_code));
alter table current_match enable row level security;
create policy current_match_scope on current_match
    using (agency_in_scope(agency_code)
           or exists (select 1 from employee e where e.employee_id = current_match.employee_id))
    with check (agency_in_scope(agency_code));
