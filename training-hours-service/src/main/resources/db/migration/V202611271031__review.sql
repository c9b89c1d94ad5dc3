-- What waits for an officer: held completions and unverified credits, one item each, and every decision on them for ever.
create table review_item (
    completion_id uuid primary key references completion,
    agency_code   text        not null,
    employee_id   uuid        not null,
    unit_code     text, -- of the person on the completion date
    provider_code text        not null,
    form_code     text        not null,
    kind          text        not null check (kind in ('HELD', 'UNVERIFIED', 'CREDITED')),
    state         text        not null
        check (state in ('OPEN', 'RETURNED', 'APPROVED', 'CORRECTED', 'REJECTED', 'SETTLED', 'REVERSED')),
    reason_codes  text[]      not null,
    assigned_to   text,
    opened_at     timestamptz not null,
    changed_at    timestamptz not null,
    version       bigint      not null
);
create index review_item_queue on review_item (agency_code, state, opened_at, completion_id);
grant update on review_item to "${appRole}";
alter table review_item enable row level security;
create policy review_item_scope on review_item using (agency_in_scope(agency_code));

create table review_decision (
    decision_id       uuid primary key,
    completion_id     uuid        not null references completion,
    version           bigint      not null, -- of the item, after it
    agency_code       text        not null,
    verdict           text        not null
        check (verdict in ('APPROVE', 'CORRECT', 'REJECT', 'RETURN', 'RESUBMIT', 'REVERSE', 'REINSTATE')),
    state             text        not null,
    reason            text,
    entry_id          uuid references ledger_entry, -- the credit that came of it
    reversed_entry_id uuid references ledger_entry, -- the credit that it took back
    revision          integer     not null,         -- of the completion, after it
    decided_by        text        not null,
    decided_at        timestamptz not null,
    -- One after the other: of two rivals the second is refused.
    constraint review_decision_version unique (completion_id, version),
    check (verdict in ('APPROVE', 'RESUBMIT') or reason is not null)
);
create index review_decision_reversed on review_decision (reversed_entry_id) where reversed_entry_id is not null;
create index review_decision_decided on review_decision (decided_at);
alter table review_decision enable row level security;
create policy review_decision_scope on review_decision using (agency_in_scope(agency_code));
create trigger review_decision_append_only
    before update or delete or truncate on review_decision
    for each statement execute function refuse_change();

-- What was put aside or credited unverified before there was a queue waits in it, too.
insert into review_item
    (completion_id, agency_code, employee_id, unit_code, provider_code, form_code, kind, state, reason_codes, opened_at,
     changed_at, version)
select h.completion_id, h.agency_code, h.employee_id, null, c.provider_code, c.form_code, 'HELD', 'OPEN',
       array(select reason ->> 'code' from jsonb_array_elements(h.reasons) as reason), h.held_at, h.held_at, 1
from held_completion h join completion c on c.completion_id = h.completion_id
where not exists (select from ledger_entry e where e.completion_id = h.completion_id);

insert into review_item
    (completion_id, agency_code, employee_id, unit_code, provider_code, form_code, kind, state, reason_codes, opened_at,
     changed_at, version)
select e.completion_id, e.agency_code, e.employee_id, e.unit_code, e.provider_code, e.form_code, 'UNVERIFIED', 'OPEN',
       '{}', e.recorded_at, e.recorded_at, 1
from ledger_entry e
where e.kind = 'CREDIT' and e.verification = 'UNVERIFIED'
  and not exists (select from ledger_entry r where r.reverses_entry_id = e.entry_id)
on conflict do nothing;
