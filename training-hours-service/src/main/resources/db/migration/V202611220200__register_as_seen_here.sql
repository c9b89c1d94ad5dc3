-- Crediting needs to know who works where without asking another service, so the register's events are kept here.
create table known_agency (
    agency_code text primary key,
    region_code text,
    version     bigint not null
);
grant update on known_agency to "${appRole}";
alter table known_agency enable row level security;
create policy known_agency_scope on known_agency using (agency_in_scope(agency_code));

create table known_employee (
    employee_id     uuid primary key,
    agency_code     text   not null,
    employment_kind text   not null check (employment_kind in ('PNS', 'PPPK')),
    employed_from   date   not null,
    employed_to     date,
    contract_from   date,
    contract_to     date,
    placements      jsonb  not null,
    version         bigint not null
);
grant update on known_employee to "${appRole}";
alter table known_employee enable row level security;
create policy known_employee_scope on known_employee using (agency_in_scope(agency_code));

-- A person is found by the keyed digest of the NIP; the NIP itself is never stored here.
create table known_identity (
    identity_digest text primary key check (identity_digest ~ '^[0-9a-f]{64}$'),
    employee_id     uuid not null
);
create index known_identity_employee on known_identity (employee_id);
grant update, delete on known_identity to "${appRole}";
