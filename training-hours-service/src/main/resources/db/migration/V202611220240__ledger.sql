-- The ledger of hours: rows are only ever added, by grant and by trigger; a correction is a reversal and a new entry.
create table ledger_entry (
    entry_id            uuid primary key,
    completion_id       uuid          not null references completion,
    kind                text          not null check (kind in ('CREDIT', 'REVERSAL', 'ADJUSTMENT')),
    reverses_entry_id   uuid references ledger_entry,
    adjusts_entry_id    uuid references ledger_entry,
    employee_id         uuid          not null,
    agency_code         text          not null,
    unit_code           text,
    region_code         text,
    position_id         uuid,
    tier                text,
    employment_kind     text          not null check (employment_kind in ('PNS', 'PPPK')),
    completion_date     date          not null,
    year                integer       not null generated always as (extract(year from completion_date)::integer) stored,
    form_code           text          not null,
    jalur               text          not null,
    attendance_mode     text          not null,
    provider_code       text          not null,
    provider_accredited boolean       not null,
    verification        text          not null check (verification in ('VERIFIED', 'UNVERIFIED')),
    claimed_jp          numeric(7, 2) not null,
    converted_jp        numeric(7, 2) not null,
    credited_jp         numeric(7, 2) not null,
    cap_period          text check (cap_period in ('DAY', 'MONTH')),
    cap_units           numeric(7, 2), -- units allowed per period
    cap_unit_jp         numeric(7, 2), -- JP of one such unit
    competency_codes    text[]        not null,
    rule_set            text          not null,
    reasons             jsonb         not null,
    steps               jsonb         not null,
    reason              text,
    recorded_by         text          not null,
    recorded_at         timestamptz   not null,
    recorded_xid        xid8          not null default pg_current_xact_id(),
    check ((kind = 'REVERSAL') = (reverses_entry_id is not null)),
    check ((kind = 'REVERSAL') = (reason is not null)),
    check ((kind = 'ADJUSTMENT') = (adjusts_entry_id is not null)),
    check (case kind when 'REVERSAL' then credited_jp <= 0 else credited_jp >= 0 end),
    check (kind <> 'CREDIT' or credited_jp <= converted_jp)
);
create unique index ledger_entry_one_reversal on ledger_entry (reverses_entry_id) where reverses_entry_id is not null;
create unique index ledger_entry_one_credit on ledger_entry (completion_id) where kind = 'CREDIT';
create index ledger_entry_adjustment on ledger_entry (adjusts_entry_id) where adjusts_entry_id is not null;
create index ledger_entry_employee on ledger_entry (employee_id, completion_date);
create index ledger_entry_agency on ledger_entry (agency_code, year);
create index ledger_entry_xid on ledger_entry (recorded_xid);

-- A transcript follows the person: the agency that employs someone sees the entries of agencies before it.
alter table ledger_entry enable row level security;
create policy ledger_entry_read on ledger_entry for select using (
    agency_in_scope(agency_code)
    or exists (select from known_employee where known_employee.employee_id = ledger_entry.employee_id));
create policy ledger_entry_append on ledger_entry for insert with check (agency_in_scope(agency_code));

-- Which part of a capped period an entry has used; a reversal gives it back with negative units.
create table cap_allocation (
    employee_id   uuid          not null,
    form_code     text          not null,
    period_start  date          not null, -- the day, or the first of the month
    completion_id uuid          not null,
    entry_id      uuid          not null references ledger_entry,
    units         numeric(7, 2) not null,
    primary key (employee_id, form_code, period_start, entry_id)
);

create trigger ledger_entry_append_only
    before update or delete or truncate on ledger_entry
    for each statement execute function refuse_change();

create trigger cap_allocation_append_only
    before update or delete or truncate on cap_allocation
    for each statement execute function refuse_change();
