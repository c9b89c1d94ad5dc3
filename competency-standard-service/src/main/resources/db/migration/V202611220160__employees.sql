-- The register: who holds which NIP, employed how and when, and where placed, effective and recorded.

create table employee (
    id              uuid primary key,
    agency_code     text      not null references agency,
    external_ref    text      not null,
    nip             text      not null check (nip ~ '^[0-9]{18}$'),
    name            text      not null,
    employment_kind text      not null check (employment_kind in ('PNS', 'PPPK')),
    status          text      not null check (status in ('AKTIF', 'CLTN', 'TUGAS_BELAJAR', 'PENSIUN', 'BERHENTI')),
    employed        daterange not null check (not isempty(employed)),
    contract        daterange check (not isempty(contract)),
    version         bigint    not null check (version > 0),
    unique (agency_code, external_ref),
    check (employment_kind = 'PNS' or contract is not null)
);
create index employee_by_agency on employee (agency_code, id);
alter table employee enable row level security;
create policy employee_scope on employee using (agency_in_scope(agency_code));
grant update on employee to ${appRole};

-- Every NIP a person has had; one person per NIP in the whole nation, also where row-level security hides the other.
create table employee_identity (
    nip         text primary key check (nip ~ '^[0-9]{18}$'),
    employee_id uuid not null references employee deferrable initially deferred,
    agency_code text not null,
    digest      text not null unique
);
create index employee_identity_by_employee on employee_identity (employee_id);
alter table employee_identity enable row level security;
create policy employee_identity_scope on employee_identity using (agency_in_scope(agency_code));

create table placement (
    id          uuid primary key default uuidv7(),
    employee_id uuid      not null references employee,
    agency_code text      not null,
    position_id uuid      not null references position,
    kind        text      not null check (kind in ('DEFINITIVE', 'ACTING')),
    effective   daterange not null check (not isempty(effective)),
    recorded    tstzrange not null,
    constraint placement_one_per_kind_and_moment
        exclude using gist (employee_id with =, kind with =, effective with &&, recorded with &&)
);
create index placement_by_employee on placement (employee_id) where upper_inf(recorded);
create index placement_by_position on placement (position_id) where upper_inf(recorded);
alter table placement enable row level security;
create policy placement_scope on placement using (agency_in_scope(agency_code));
grant update (recorded) on placement to ${appRole};
