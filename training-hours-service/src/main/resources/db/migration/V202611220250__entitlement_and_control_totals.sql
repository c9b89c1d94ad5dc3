-- Last published standing per employee and year, and last published totals per agency and year: what changed goes out.
create table entitlement (
    employee_id     uuid          not null,
    year            integer       not null,
    agency_code     text          not null,
    unit_code       text,
    employment_kind text          not null,
    obligation      text          not null,
    required_jp     numeric(7, 2) not null,
    verified_jp     numeric(9, 2) not null,
    unverified_jp   numeric(9, 2) not null,
    status          text          not null check (status in ('ON_TRACK', 'AT_RISK', 'MET', 'EXCEEDED')),
    version         bigint        not null,
    primary key (employee_id, year)
);
grant update on entitlement to "${appRole}";
alter table entitlement enable row level security;
create policy entitlement_scope on entitlement using (agency_in_scope(agency_code));

create table control_total (
    agency_code text           not null,
    year        integer        not null,
    entries     bigint         not null,
    credited_jp numeric(14, 2) not null,
    verified_jp numeric(14, 2) not null,
    employees   bigint         not null,
    fence       bigint         not null, -- totals over the entries with recorded_xid below it
    taken_at    timestamptz    not null,
    primary key (agency_code, year)
);
grant update on control_total to "${appRole}";
alter table control_total enable row level security;
create policy control_total_scope on control_total using (agency_in_scope(agency_code));
