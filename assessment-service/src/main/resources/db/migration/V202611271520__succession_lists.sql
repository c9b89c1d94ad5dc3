-- Who might follow in a position, as it was reckoned, with all that it rested on; and what an officer made of it. Nothing of it ever changes.

create table succession_list (
    list_id uuid primary key,
    position_id uuid not null,
    agency_code text not null,
    purpose text not null check (purpose in ('PENGISIAN_JABATAN', 'PEMETAAN')),
    as_of date not null,
    size integer not null check (size between 1 and 100),
    -- The position and the rules, and whom they were applied to, as they were.
    basis jsonb not null,
    tally jsonb not null,
    talent_policy_version integer not null references talent_policy,
    digest text not null,
    built_at timestamptz not null,
    built_by text not null
);
comment on column succession_list.agency_code is 'The agency of the position.';
create index succession_list_by_position on succession_list (position_id, list_id);

create table succession_candidate (
    list_id uuid not null references succession_list,
    employee_id uuid not null,
    -- Of the list and of the person: the two may differ.
    list_agency_code text not null,
    agency_code text not null,
    rank integer not null check (rank > 0),
    tied boolean not null,
    inputs jsonb not null,
    outcome jsonb not null,
    digest text not null,
    primary key (list_id, employee_id)
);
create index succession_candidate_by_employee on succession_candidate (employee_id, list_id);

create table succession_confirmation (
    confirmation_id uuid primary key,
    -- One per list: who confirms a second time is too late.
    list_id uuid not null unique references succession_list,
    agency_code text not null,
    deviation_reason text,
    list_digest text not null,
    confirmed_at timestamptz not null,
    confirmed_by text not null
);

create table succession_successor (
    list_id uuid not null,
    employee_id uuid not null,
    list_agency_code text not null,
    reason text not null,
    primary key (list_id, employee_id),
    foreign key (list_id) references succession_confirmation (list_id),
    foreign key (list_id, employee_id) references succession_candidate
);

create trigger succession_list_append_only before update or delete or truncate on succession_list
    for each statement execute function refuse_change();
create trigger succession_candidate_append_only before update or delete or truncate on succession_candidate
    for each statement execute function refuse_change();
create trigger succession_confirmation_append_only before update or delete or truncate on succession_confirmation
    for each statement execute function refuse_change();
create trigger succession_successor_append_only before update or delete or truncate on succession_successor
    for each statement execute function refuse_change();

-- A list is its agency's. Entries are seen, too, where the person is employed now, and with them what list they are of; the service shows a
-- list to its agency only.
alter table succession_list enable row level security;
create policy succession_list_scope on succession_list
    using (agency_in_scope(agency_code)
           or exists (select 1 from succession_candidate c join employee e using (employee_id)
                       where c.list_id = succession_list.list_id))
    with check (agency_in_scope(agency_code));
alter table succession_candidate enable row level security;
create policy succession_candidate_scope on succession_candidate
    using (agency_in_scope(list_agency_code)
           or exists (select 1 from employee e where e.employee_id = succession_candidate.employee_id))
    with check (agency_in_scope(list_agency_code));
alter table succession_confirmation enable row level security;
create policy succession_confirmation_scope on succession_confirmation
    using (agency_in_scope(agency_code)
           or exists (select 1 from succession_candidate c join employee e using (employee_id)
                       where c.list_id = succession_confirmation.list_id))
    with check (agency_in_scope(agency_code));
alter table succession_successor enable row level security;
create policy succession_successor_scope on succession_successor
    using (agency_in_scope(list_agency_code)
           or exists (select 1 from employee e where e.employee_id = succession_successor.employee_id))
    with check (agency_in_scope(list_agency_code));
