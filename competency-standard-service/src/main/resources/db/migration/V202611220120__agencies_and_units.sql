-- Agencies with their unit trees; a unit that vanished is closed because people and figures still name it.

create table agency (
    code        text primary key check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$'),
    name        text   not null,
    kind        text   not null check (kind in ('CENTRAL', 'PROVINCE', 'REGENCY', 'CITY')),
    region_code text references region,
    version     bigint not null check (version > 0),
    check (kind = 'CENTRAL' or region_code is not null)
);
alter table agency enable row level security;
create policy agency_scope on agency using (agency_in_scope(code));
grant update on agency to ${appRole};

create table org_unit (
    agency_code text    not null references agency,
    code        text    not null,
    name        text    not null,
    parent_code text,
    closed      boolean not null default false,
    primary key (agency_code, code),
    foreign key (agency_code, parent_code) references org_unit deferrable initially deferred
);
alter table org_unit enable row level security;
create policy org_unit_scope on org_unit using (agency_in_scope(agency_code));
grant update on org_unit to ${appRole};
