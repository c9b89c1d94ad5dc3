-- The employee's objection against a result; its days are dated rows, not constants in code. While it is open it stays what
-- the result leads to, never the record itself.
create table objection_rule (
    effective_from date primary key,
    filing_days integer not null check (filing_days > 0),
    decision_days integer not null check (decision_days > 0),
    rule_set text not null unique,
    citation text not null,
    certainty char(1) not null check (certainty in ('S', 'L', 'U'))
);
comment on column objection_rule.filing_days is 'Calendar days after the recording of the result in which it is filed.';
comment on column objection_rule.decision_days is 'Calendar days after the filing in which it is decided.';
revoke insert on objection_rule from "${appRole}";

insert into objection_rule (effective_from, filing_days, decision_days, rule_set, citation, certainty) values
    ('2019-01-01', 30, 30, 'KEBERATAN-30',
     'Aturan internal menurut PP 79/2021 (keberatan): 30 hari kalender memuat 14 hari kerja apa pun hari liburnya', 'L');

create table objection (
    objection_id uuid primary key,
    -- One objection per result; whoever objects to its revision files a new one.
    result_id uuid not null unique references assessment_result,
    employee_id uuid not null,
    agency_code text not null,
    recorded_by text not null,
    grounds text not null,
    evidence_digest text check (evidence_digest ~ '^[0-9a-f]{64}$'),
    due_on date not null,
    rule_set text not null references objection_rule (rule_set),
    filed_by text not null,
    on_behalf boolean not null,
    filed_at timestamptz not null
);
comment on column objection.agency_code is 'The agency that employed the person when it was filed.';
comment on column objection.recorded_by is 'Who recorded the result: does not decide the objection.';
create index objection_by_due_day on objection (agency_code, due_on, objection_id);
create index objection_by_employee on objection (employee_id, objection_id);

create table objection_outcome (
    -- One end per objection: of two rivals the second is refused.
    objection_id uuid primary key references objection,
    agency_code text not null,
    state text not null check (state in ('UPHELD', 'DISMISSED', 'WITHDRAWN')),
    reason text,
    revision_id uuid references assessment_result,
    closed_by text not null,
    closed_at timestamptz not null,
    check ((state = 'WITHDRAWN') = (reason is null)),
    check ((state = 'UPHELD') = (revision_id is not null))
);
comment on column objection_outcome.revision_id is 'The revision that gave the person right.';

create trigger objection_append_only before update or delete or truncate on objection
    for each statement execute function refuse_change();
create trigger objection_outcome_append_only before update or delete or truncate on objection_outcome
    for each statement execute function refuse_change();

-- Whoever sees the result sees that it is objected to: a match that rests on it must show it.
alter table objection enable row level security;
create policy objection_scope on objection
    using (exists (select 1 from assessment_result r where r.result_id = objection.result_id))
    with check (agency_in_scope(agency_code));
alter table objection_outcome enable row level security;
create policy objection_outcome_scope on objection_outcome
    using (exists (select 1 from objection o where o.objection_id = objection_outcome.objection_id));
