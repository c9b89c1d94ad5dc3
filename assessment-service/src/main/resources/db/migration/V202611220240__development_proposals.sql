-- Employees voice what they need, and the superior answers: the voice that planning turns into a need.

create table development_proposal (
    proposal_id uuid primary key,
    employee_id uuid not null,
    agency_code text not null,
    unit_code text not null,
    position_id uuid not null,
    statement text not null check (length(statement) between 1 and 1000),
    competency_code text,
    target_position_id uuid,
    status text not null check (status in ('PROPOSED', 'ENDORSED', 'DECLINED')),
    proposed_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid,
    answer text,
    version bigint not null,
    check ((status = 'PROPOSED') = (decided_at is null)),
    check ((status = 'PROPOSED') = (decided_by is null)),
    -- Nobody endorses their own proposal.
    check (decided_by is distinct from employee_id)
);
create index development_proposal_by_agency on development_proposal (agency_code, proposal_id);
create index development_proposal_by_employee on development_proposal (employee_id);
grant update (status, decided_at, decided_by, answer, version) on development_proposal to "${appRole}";

alter table development_proposal enable row level security;
create policy development_proposal_scope on development_proposal using (agency_in_scope(agency_code));
