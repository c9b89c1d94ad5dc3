-- A transcript on paper can be checked: what was issued is kept by digest and sums, and never changes.
create table transcript_issue (
    issue_id       uuid primary key,
    code           text           not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
    employee_id    uuid           not null,
    agency_code    text           not null,
    from_date      date,
    to_date        date,
    known_at       timestamptz    not null,
    issued_on      date           not null,
    issued_at      timestamptz    not null,
    issued_by      text           not null,
    content_digest text           not null check (content_digest ~ '^[0-9a-f]{64}$'),
    completions    integer        not null,
    claimed_jp     numeric(14, 2) not null,
    converted_jp   numeric(14, 2) not null,
    credited_jp    numeric(14, 2) not null,
    verified_jp    numeric(14, 2) not null,
    unverified_jp  numeric(14, 2) not null,
    entry_ids      uuid[]         not null,
    -- The same content on the same day is the same paper, however often it is fetched.
    constraint transcript_issue_same_day unique (employee_id, agency_code, content_digest, issued_on)
);
alter table transcript_issue enable row level security;
create policy transcript_issue_scope on transcript_issue using (agency_in_scope(agency_code));
create trigger transcript_issue_append_only
    before update or delete or truncate on transcript_issue
    for each statement execute function refuse_change();

-- The letterhead of a transcript and of lists; agency.v1 tells it.
alter table known_agency add column name text;

-- Completions stay with the agency that they were reported for, but a transcript follows the person: whoever may read an
-- entry may read what it was for.
create function completion_of_entries(completion_ids uuid[])
    returns table (completion_id uuid, title text, start_date date, end_date date, certificate_number text)
    language sql stable security definer set search_path = public, pg_temp as
$$
    select c.completion_id, c.title, c.start_date, c.end_date, c.certificate_number
    from completion_in_force c
    where c.completion_id = any(completion_ids)
      and (agency_in_scope(c.agency_code)
           or exists (select from known_employee k
                      where k.employee_id = c.employee_id and agency_in_scope(k.agency_code))
           or exists (select from ledger_entry e
                      where e.employee_id = c.employee_id and e.completion_id = c.completion_id
                        and agency_in_scope(e.agency_code)))
$$;
revoke all on function completion_of_entries(uuid[]) from public;
grant execute on function completion_of_entries(uuid[]) to "${appRole}";
