-- The employee's objection against what was decided about their hours; its days are dated rows, not constants in code.
create table objection_rule (
    effective_from date primary key,
    filing_days    integer not null check (filing_days > 0),   -- calendar days after the decision
    decision_days  integer not null check (decision_days > 0), -- calendar days after the filing
    rule_set       text    not null,
    legal_basis    text    not null
);

insert into objection_rule values
    ('2010-01-01', 30, 30, 'OBJECTION-30',
     'House rule after PP 79/2021 (keberatan): 30 calendar days hold its 14 working days whatever the public holidays');

create table objection (
    objection_id    uuid primary key,
    completion_id   uuid        not null references completion,
    agency_code     text        not null,
    employee_id     uuid        not null,
    against         text        not null check (against in ('REJECTION', 'REVERSAL', 'CORRECTION', 'CUT')),
    decision_id     uuid references review_decision,
    entry_id        uuid references ledger_entry,
    decided_by      text        not null, -- the officer objected to, who does not decide the objection
    decided_at      timestamptz not null,
    grounds         text        not null,
    evidence_digest text check (evidence_digest ~ '^[0-9a-f]{64}$'),
    due_on          date        not null,
    rule_set        text        not null,
    filed_by        text        not null,
    filed_at        timestamptz not null,
    check ((decision_id is null) <> (entry_id is null)),
    -- One objection per decision or entry; its end is final.
    constraint objection_once_per_decision unique (decision_id),
    constraint objection_once_per_entry unique (entry_id)
);
create index objection_due on objection (agency_code, due_on, objection_id);
create index objection_employee on objection (employee_id, objection_id);
alter table objection enable row level security;
create policy objection_scope on objection using (agency_in_scope(agency_code));

create table objection_outcome (
    objection_id uuid primary key references objection, -- one end per objection: the second rival is refused
    agency_code  text        not null,
    state        text        not null check (state in ('UPHELD', 'DISMISSED', 'WITHDRAWN')),
    reason       text,
    entry_id     uuid references ledger_entry, -- the credit that came of it
    closed_by    text        not null,
    closed_at    timestamptz not null,
    check ((state = 'WITHDRAWN') = (reason is null))
);
alter table objection_outcome enable row level security;
create policy objection_outcome_scope on objection_outcome using (agency_in_scope(agency_code));

create trigger objection_append_only before update or delete or truncate on objection
    for each statement execute function refuse_change();
create trigger objection_outcome_append_only before update or delete or truncate on objection_outcome
    for each statement execute function refuse_change();
