-- Computations never change once made, so each is kept: "as of" picks one by version, and arrival order is irrelevant.
create table competency_match (
    computation_id uuid primary key,
    employee_id    uuid        not null,
    agency_code    text        not null,
    purpose        text        not null check (purpose in ('PENGISIAN_JABATAN', 'PEMETAAN')),
    status         text        not null check (status in ('COMPLETE', 'INCOMPLETE', 'NO_STANDARD')),
    computed_at    timestamptz not null,
    valid_until    date,
    version        bigint      not null
);
create index competency_match_by_employee on competency_match (agency_code, employee_id, purpose, version desc);

create table competency_gap (
    computation_id  uuid not null,
    competency_code text not null,
    agency_code     text not null,
    name            text not null,
    -- Absent when the competency has no valid rating: a missing rating is not a gap of zero.
    gap             numeric(3, 2) check (gap >= 0),
    primary key (computation_id, competency_code)
);

create table development_proposal (
    proposal_id     uuid primary key,
    employee_id     uuid   not null,
    agency_code     text   not null,
    competency_code text,
    status          text   not null check (status in ('PROPOSED', 'ENDORSED', 'DECLINED')),
    version         bigint not null
);
create index development_proposal_by_employee on development_proposal (agency_code, employee_id);
grant update on development_proposal to "${appRole}";

alter table competency_match enable row level security;
create policy competency_match_scope on competency_match using (agency_in_scope(agency_code));
alter table competency_gap enable row level security;
create policy competency_gap_scope on competency_gap using (agency_in_scope(agency_code));
alter table development_proposal enable row level security;
create policy development_proposal_scope on development_proposal using (agency_in_scope(agency_code));
