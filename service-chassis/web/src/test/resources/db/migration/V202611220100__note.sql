-- Something small that belongs to an agency.
create table note (
    id uuid primary key,
    agency_code text not null,
    text text not null unique,
    version int not null default 1
);
grant update on note to "${appRole}";
alter table note enable row level security;
create policy note_scope on note using (agency_in_scope(agency_code));
