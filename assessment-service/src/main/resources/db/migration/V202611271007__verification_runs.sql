-- A whole agency verified: what was asked for, how far it is, and every computation that did not verify.

create table verification_run (
    run_id uuid primary key,
    agency_code text not null,
    selection text not null check (selection in ('CURRENT', 'ALL')),
    since date,
    until date,
    state text not null check (state in ('RUNNING', 'COMPLETED')),
    total bigint not null,
    checked bigint not null default 0,
    verified bigint not null default 0,
    -- How far it is: work goes on after it, wherever it was broken off.
    last_computation_id uuid not null default '00000000-0000-0000-0000-000000000000',
    asked_by text not null,
    asked_at timestamptz not null,
    finished_at timestamptz,
    check (verified <= checked),
    check ((state = 'COMPLETED') = (finished_at is not null))
);
create index verification_run_by_agency on verification_run (agency_code, run_id);
create index verification_run_unfinished on verification_run (run_id) where state = 'RUNNING';
grant update (state, total, checked, verified, last_computation_id, finished_at) on verification_run to "${appRole}";

create table verification_finding (
    run_id uuid not null references verification_run,
    computation_id uuid not null references match_computation,
    agency_code text not null,
    finding jsonb not null,
    primary key (run_id, computation_id)
);
create trigger verification_finding_append_only before update or delete or truncate on verification_finding
    for each statement execute function refuse_change();
create trigger verification_run_stays before delete or truncate on verification_run
    for each statement execute function refuse_change();

alter table verification_run enable row level security;
create policy verification_run_scope on verification_run using (agency_in_scope(agency_code));
alter table verification_finding enable row level security;
create policy verification_finding_scope on verification_finding using (agency_in_scope(agency_code));

create index match_computation_by_agency on match_computation (agency_code, computation_id);
