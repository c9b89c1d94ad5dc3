-- An agency closes a year with a snapshot of what was sealed by then; what is sealed later is an adjustment. Nothing is
-- blocked and nothing is changed: both can be worked out again at any time.
create table year_close (
    agency_code   text           not null,
    year          integer        not null check (year between 2010 and 2200),
    seal_day      date           not null references seal, -- covers the entries sealed on or before it
    people        bigint         not null,
    entries       bigint         not null,
    credited_jp   numeric(14, 2) not null,
    verified_jp   numeric(14, 2) not null,
    unverified_jp numeric(14, 2) not null,
    digest        text           not null check (digest ~ '^[0-9a-f]{64}$'),
    closed_at     timestamptz    not null,
    closed_by     text           not null,
    primary key (agency_code, year)
);
alter table year_close enable row level security;
create policy year_close_scope on year_close using (agency_in_scope(agency_code));

create table year_close_line (
    agency_code   text          not null,
    year          integer       not null,
    employee_id   uuid          not null,
    entries       bigint        not null,
    credited_jp   numeric(9, 2) not null,
    verified_jp   numeric(9, 2) not null,
    unverified_jp numeric(9, 2) not null,
    primary key (agency_code, year, employee_id),
    foreign key (agency_code, year) references year_close
);
alter table year_close_line enable row level security;
create policy year_close_line_scope on year_close_line using (agency_in_scope(agency_code));

create trigger year_close_append_only before update or delete or truncate on year_close
    for each statement execute function refuse_change();
create trigger year_close_line_append_only before update or delete or truncate on year_close_line
    for each statement execute function refuse_change();
