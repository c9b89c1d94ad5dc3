-- A person who moves to another agency keeps NIP, id and past; only the agency that holds the person can let go.

create table employee_transfer (
    id             uuid primary key,
    employee_id    uuid        not null references employee,
    from_agency    text        not null references agency,
    to_agency      text        not null references agency,
    effective_from date        not null,
    decree_number  text        not null,
    decree_date    date        not null,
    decree_title   text        not null,
    released_by    text        not null,
    released_at    timestamptz not null,
    withdrawn_at   timestamptz,
    taken_over_at  timestamptz,
    check (from_agency <> to_agency),
    check (withdrawn_at is null or taken_over_at is null)
);
create unique index employee_transfer_one_open
    on employee_transfer (employee_id) where withdrawn_at is null and taken_over_at is null;
create index employee_transfer_to on employee_transfer (to_agency) where withdrawn_at is null and taken_over_at is null;
create index employee_transfer_from on employee_transfer (from_agency, employee_id) where taken_over_at is not null;
alter table employee_transfer enable row level security;
create policy employee_transfer_scope on employee_transfer
    using (agency_in_scope(from_agency) or agency_in_scope(to_agency));
grant update (withdrawn_at, taken_over_at) on employee_transfer to ${appRole};
