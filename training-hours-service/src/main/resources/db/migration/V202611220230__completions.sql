-- What a provider reported, kept as it was reported; what became of it stands in the ledger, held or waiting.
create table completion (
    completion_id      uuid primary key,
    provider_code      text          not null,
    source_record_id   text          not null,
    content_digest     text          not null,
    employee_id        uuid,
    agency_code        text,
    programme_code     text,
    form_code          text          not null,
    title              text          not null,
    title_key          text          not null,
    start_date         date          not null,
    end_date           date          not null,
    unit               text          not null
        check (unit in ('JP', 'MINUTE', 'DAY', 'SESSION', 'ACTIVITY', 'SEMESTER')),
    amount             numeric(7, 2) not null check (amount > 0),
    international      boolean       not null,
    attendance_mode    text          not null check (attendance_mode in ('ONSITE', 'ONLINE', 'HYBRID')),
    certificate_number text,
    certificate_issuer text,
    certificate_key    text,
    evidence_digest    text,
    competency_codes   text[]        not null,
    claimed_jp         numeric(7, 2) not null,
    converted_jp       numeric(7, 2) not null,
    verification       text          not null check (verification in ('VERIFIED', 'UNVERIFIED')),
    received_at        timestamptz   not null,
    received_by        text          not null,
    check (end_date >= start_date),
    check ((employee_id is null) = (agency_code is null)),
    -- The same source record is never taken twice, whoever sends it and however often.
    constraint completion_source_record unique (provider_code, source_record_id)
);
create index completion_employee on completion (employee_id, end_date);
-- Only the person may be filled in, when the register catches up.
grant update (employee_id, agency_code) on completion to "${appRole}";
alter table completion enable row level security;
create policy completion_scope on completion using (agency_code is null or agency_in_scope(agency_code));

create table waiting_completion (
    completion_id   uuid primary key references completion,
    identity_digest text,
    employee_id     uuid,
    posted_scope    text[]      not null, -- agencies of the poster: a late register must not widen them
    waiting_since   timestamptz not null,
    check ((identity_digest is null) <> (employee_id is null))
);
create index waiting_completion_identity on waiting_completion (identity_digest);
create index waiting_completion_employee on waiting_completion (employee_id);
-- Locking a row needs the right to update it.
grant update, delete on waiting_completion to "${appRole}";

create table held_completion (
    completion_id uuid primary key references completion,
    agency_code   text        not null,
    employee_id   uuid        not null,
    reasons       jsonb       not null,
    held_at       timestamptz not null
);
create index held_completion_agency on held_completion (agency_code, completion_id);
alter table held_completion enable row level security;
create policy held_completion_scope on held_completion using (agency_in_scope(agency_code));
