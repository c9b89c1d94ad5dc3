-- What planning must know of agencies, positions, competencies, people and standards without asking their owner in a request.
-- Every row carries the version of its event; an older event never overwrites a newer row, so order does not matter.
create table agency (
    agency_code text primary key,
    name        text   not null,
    kind        text   not null check (kind in ('CENTRAL', 'PROVINCE', 'REGENCY', 'CITY')),
    region_code text,
    version     bigint not null
);
grant update on agency to "${appRole}";

create table unit (
    agency_code      text    not null,
    unit_code        text    not null,
    name             text    not null,
    parent_unit_code text,
    closed           boolean not null,
    primary key (agency_code, unit_code)
);
grant update, delete on unit to "${appRole}";

create table position (
    position_id    uuid primary key,
    agency_code    text   not null,
    position_code  text   not null,
    title          text   not null,
    tier           text   not null,
    unit_code      text   not null,
    effective_from date   not null,
    version        bigint not null
);
create index position_by_unit on position (agency_code, unit_code);
grant update on position to "${appRole}";

create table competency (
    competency_code  text primary key,
    dictionary_code  text   not null,
    name             text   not null,
    competency_group text   not null,
    version          bigint not null
);
grant update on competency to "${appRole}";

-- No name and no identity number: an opaque id is enough to count people and to trace a need.
create table employee (
    employee_id     uuid primary key,
    agency_code     text   not null,
    employment_kind text   not null check (employment_kind in ('PNS', 'PPPK')),
    status          text   not null,
    employed_from   date   not null,
    employed_to     date,
    version         bigint not null
);
create index employee_by_agency on employee (agency_code);
grant update on employee to "${appRole}";

create table placement (
    employee_id uuid not null,
    agency_code text not null,
    position_id uuid not null,
    unit_code   text not null,
    tier        text not null,
    kind        text not null,
    placed_from date not null,
    placed_to   date,
    primary key (employee_id, kind, position_id, placed_from)
);
grant update, delete on placement to "${appRole}";

create table position_standard (
    standard_id    uuid primary key,
    position_id    uuid   not null,
    agency_code    text   not null,
    status         text   not null,
    effective_from date   not null,
    effective_to   date,
    version        bigint not null
);
create index position_standard_by_position on position_standard (position_id);
grant update on position_standard to "${appRole}";

alter table agency enable row level security;
create policy agency_scope on agency using (agency_in_scope(agency_code));
alter table unit enable row level security;
create policy unit_scope on unit using (agency_in_scope(agency_code));
alter table position enable row level security;
create policy position_scope on position using (agency_in_scope(agency_code));
alter table employee enable row level security;
create policy employee_scope on employee using (agency_in_scope(agency_code));
alter table placement enable row level security;
create policy placement_scope on placement using (agency_in_scope(agency_code));
alter table position_standard enable row level security;
create policy position_standard_scope on position_standard using (agency_in_scope(agency_code));
