-- A NIP changes, a PPPK becomes PNS, a person moves on: what was true, and what was believed, must not be overwritten.

-- First day in the present agency; null while there was no other. The columns beside it repeat the state of today.
alter table employee add column agency_since date;
alter table employee alter column nip drop not null;
alter table employee alter column name drop not null;

-- Identity, employment and status of a person over time; the stretches of a person leave no gap, the first has no start.
create table employee_state (
    id              uuid primary key default uuidv7(),
    employee_id     uuid      not null references employee,
    agency_code     text      not null,
    external_ref    text      not null,
    nip             text check (nip ~ '^[0-9]{18}$'),
    name            text,
    employment_kind text      not null check (employment_kind in ('PNS', 'PPPK')),
    status          text      not null check (status in ('AKTIF', 'CLTN', 'TUGAS_BELAJAR', 'PENSIUN', 'BERHENTI')),
    employed        daterange not null check (not isempty(employed)),
    contract        daterange check (not isempty(contract)),
    effective       daterange not null check (not isempty(effective)),
    recorded        tstzrange not null,
    check (employment_kind = 'PNS' or contract is not null),
    constraint employee_state_one_per_moment
        exclude using gist (employee_id with =, effective with &&, recorded with &&)
);
create index employee_state_known on employee_state (employee_id) where upper_inf(recorded);
create index employee_state_by_agency on employee_state (agency_code, employee_id);
alter table employee_state enable row level security;
create policy employee_state_scope on employee_state using (agency_in_scope(agency_code));
grant update (recorded) on employee_state to ${appRole};

-- Who recorded which version and when; what changed is read from the rows that begin or end at that instant.
create table employee_change (
    employee_id uuid        not null references employee,
    version     bigint      not null,
    agency_code text        not null,
    action      text        not null check (action in ('RECORDED', 'PLACED', 'POSITION_MOVED', 'RELEASED', 'TAKEN_OVER', 'ERASED')),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (employee_id, version)
);
alter table employee_change enable row level security;
create policy employee_change_scope on employee_change using (agency_in_scope(agency_code));

insert into employee_state (employee_id, agency_code, external_ref, nip, name, employment_kind, status, employed, contract,
                            effective, recorded)
select e.id, e.agency_code, e.external_ref, e.nip, e.name, e.employment_kind, e.status, e.employed, e.contract,
       daterange(null, null),
       tstzrange(coalesce((select min(lower(p.recorded)) from placement p where p.employee_id = e.id), now()), null)
from employee e;

insert into employee_change (employee_id, version, agency_code, action, recorded_at, recorded_by)
select s.employee_id, e.version, e.agency_code, 'RECORDED', lower(s.recorded), 'unknown'
from employee_state s join employee e on e.id = s.employee_id;

-- A NIP that was corrected away is free for the person who really holds it.
grant update (employee_id, agency_code) on employee_identity to ${appRole};
