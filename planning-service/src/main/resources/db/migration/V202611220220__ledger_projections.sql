-- The ledger is append-only at its owner and stays so here: sums commute, a repeated entry meets its own key.
create table ledger_entry (
    entry_id        uuid primary key,
    completion_id   uuid          not null,
    employee_id     uuid          not null,
    agency_code     text          not null,
    unit_code       text,
    employment_kind text          not null,
    kind            text          not null check (kind in ('CREDIT', 'REVERSAL', 'ADJUSTMENT')),
    year            integer       not null,
    completion_date date          not null,
    form_code       text          not null,
    attendance_mode text          not null,
    provider_code   text          not null,
    verification    text          not null check (verification in ('VERIFIED', 'UNVERIFIED')),
    credited_jp     numeric(9, 2) not null,
    recorded_at     timestamptz   not null,
    -- Transaction id of the owner's database: entries below a fence form a cut that no later commit changes.
    marker          bigint        not null
);
create index ledger_entry_by_agency on ledger_entry (agency_code, year, unit_code);
create index ledger_entry_by_employee on ledger_entry (employee_id, year);

create table entitlement (
    employee_id   uuid          not null,
    year          integer       not null,
    agency_code   text          not null,
    obligation    text          not null check (obligation in ('FLOOR', 'CEILING')),
    required_jp   numeric(7, 2) not null,
    verified_jp   numeric(9, 2) not null,
    unverified_jp numeric(9, 2) not null,
    status        text          not null,
    version       bigint        not null,
    primary key (employee_id, year)
);
create index entitlement_by_agency on entitlement (agency_code, year);
grant update on entitlement to "${appRole}";

create table control_total (
    agency_code text           not null,
    year        integer        not null,
    fence       bigint         not null,
    entries     bigint         not null,
    credited_jp numeric(14, 2) not null,
    verified_jp numeric(14, 2) not null,
    employees   bigint         not null,
    taken_at    timestamptz    not null,
    primary key (agency_code, year)
);
grant update on control_total to "${appRole}";

alter table ledger_entry enable row level security;
create policy ledger_entry_scope on ledger_entry using (agency_in_scope(agency_code));
alter table entitlement enable row level security;
create policy entitlement_scope on entitlement using (agency_in_scope(agency_code));
alter table control_total enable row level security;
create policy control_total_scope on control_total using (agency_in_scope(agency_code));
