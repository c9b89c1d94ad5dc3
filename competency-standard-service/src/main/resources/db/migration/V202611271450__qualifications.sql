-- What people have of what positions ask: rank, education, training. Every version stays; nothing that the merit system forbids has a place.

create table qualification_version (
    employee_id uuid        not null references employee,
    version     bigint      not null check (version > 0),
    agency_code text        not null,
    content     jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (employee_id, version)
);
comment on column qualification_version.content is 'All that is known from this version on: ranks with their first day, educations and trainings with their year.';

create trigger qualification_version_append_only before update or delete or truncate on qualification_version
    for each statement execute function refuse_change();

-- The agency that employs the person now sees what the ones before recorded: rank and education move along with the person.
alter table qualification_version enable row level security;
create policy qualification_version_scope on qualification_version
    using (agency_in_scope(agency_code)
           or exists (select from employee e where e.id = qualification_version.employee_id))
    with check (agency_in_scope(agency_code));
revoke update, delete on qualification_version from ${appRole};
