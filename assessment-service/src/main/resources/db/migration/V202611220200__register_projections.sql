-- What this service needs to know of positions, standards and people, projected from events, so that no request calls another service.
-- No foreign keys between the projections: their topics arrive in any order.

create table competency (
    competency_code text primary key,
    dictionary_code text not null,
    name text not null,
    competency_group text not null,
    version bigint not null
);

create table position (
    position_id uuid primary key,
    agency_code text not null,
    position_code text not null,
    title text not null,
    tier text not null,
    unit_code text not null,
    reports_to_position_id uuid,
    version bigint not null
);
create index position_by_agency on position (agency_code, unit_code);

create table position_standard (
    standard_id uuid primary key,
    position_id uuid not null,
    agency_code text not null,
    status text not null check (status in ('ENACTED', 'SUPERSEDED', 'REVOKED')),
    effective_from date not null,
    effective_to date,
    decree_number text not null,
    decree_date date not null,
    decree_title text not null,
    digest text not null,
    version bigint not null,
    check (effective_to is null or effective_to >= effective_from)
);
create index position_standard_by_position on position_standard (position_id, effective_from);

create table position_standard_competency (
    standard_id uuid not null,
    competency_code text not null,
    agency_code text not null,
    ordinal integer not null,
    name text not null,
    competency_group text not null,
    level numeric(3, 2) not null check (level between 1 and 5),
    primary key (standard_id, competency_code)
);

create table employee (
    employee_id uuid primary key,
    agency_code text not null,
    employment_kind text not null,
    status text not null,
    employed_from date not null,
    employed_to date,
    version bigint not null
);
create index employee_by_agency on employee (agency_code);

-- Keyed digests only: the NIP itself is never stored here (UU 27/2022).
create table employee_identity (
    identity_digest text primary key,
    employee_id uuid not null,
    agency_code text not null
);
create index employee_identity_by_employee on employee_identity (employee_id);

create table placement (
    employee_id uuid not null,
    position_id uuid not null,
    agency_code text not null,
    unit_code text not null,
    tier text not null,
    kind text not null check (kind in ('DEFINITIVE', 'ACTING')),
    from_date date not null,
    to_date date,
    primary key (employee_id, position_id, kind, from_date)
);
create index placement_by_position on placement (position_id);

grant update on competency, position, position_standard, employee, employee_identity to "${appRole}";
grant delete on position_standard_competency, employee_identity, placement to "${appRole}";

alter table position enable row level security;
create policy position_scope on position using (agency_in_scope(agency_code));
alter table position_standard enable row level security;
create policy position_standard_scope on position_standard using (agency_in_scope(agency_code));
alter table position_standard_competency enable row level security;
create policy position_standard_competency_scope on position_standard_competency using (agency_in_scope(agency_code));
alter table employee enable row level security;
create policy employee_scope on employee using (agency_in_scope(agency_code));
alter table employee_identity enable row level security;
create policy employee_identity_scope on employee_identity using (agency_in_scope(agency_code));
alter table placement enable row level security;
create policy placement_scope on placement using (agency_in_scope(agency_code));
