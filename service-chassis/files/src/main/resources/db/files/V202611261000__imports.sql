-- Imports of files: the file while it is worked on, where the work stands, and every error of every row.

create table data_import (
    id              uuid primary key,
    agency_code     text        not null,
    kind            text        not null,
    format          text        not null check (format in ('CSV', 'XLSX', 'NDJSON', 'JSON')),
    sheet           text,
    dry_run         boolean     not null,
    repeated        boolean     not null,
    digest          text        not null,
    bytes           bigint      not null check (bytes > 0),
    requested_by    text        not null,
    nationwide      boolean     not null,
    header          jsonb       not null,
    ignored_columns text[]      not null,
    state           text        not null
        check (state in ('RECEIVED', 'VALIDATED', 'COMMITTED', 'COMPLETED_WITH_ERRORS', 'FAILED')),
    rows_in_file    int,
    settled_row     int         not null default 0,
    rows_read       int         not null default 0,
    rows_created    int         not null default 0,
    rows_updated    int         not null default 0,
    rows_unchanged  int         not null default 0,
    rows_rejected   int         not null default 0,
    problem         jsonb,
    received_at     timestamptz not null,
    finished_at     timestamptz,
    purged_at       timestamptz
);
-- The same file twice is one import, unless asked for again; a trial and a failure do not count.
create unique index data_import_same_file on data_import (agency_code, kind, digest, coalesce(sheet, ''))
    where not dry_run and not repeated and state <> 'FAILED';
create index data_import_by_agency on data_import (agency_code, id);
create index data_import_to_purge on data_import (finished_at) where purged_at is null and finished_at is not null;
alter table data_import enable row level security;
create policy data_import_scope on data_import using (agency_in_scope(agency_code));
grant update on data_import to ${appRole};

-- The file in parts of a megabyte, so that whichever instance goes on finds it; gone when the import is finished.
create table import_file_part (
    import_id   uuid  not null references data_import,
    part        int   not null,
    agency_code text  not null,
    content     bytea not null,
    primary key (import_id, part)
);
alter table import_file_part alter column content set storage external;
alter table import_file_part enable row level security;
create policy import_file_part_scope on import_file_part using (agency_in_scope(agency_code));
grant delete on import_file_part to ${appRole};

-- Errors name the code and its arguments: they are worded when read, in the language of the reader.
create table import_error (
    import_id        uuid not null references data_import,
    row_number       int  not null,
    ordinal          int  not null,
    agency_code      text not null,
    column_name      text not null,
    code             text not null,
    arguments        text[] not null,
    wording          text,
    advice           text,
    advice_arguments text[],
    primary key (import_id, row_number, ordinal)
);
alter table import_error enable row level security;
create policy import_error_scope on import_error using (agency_in_scope(agency_code));

-- Refused rows as they were sent, to be corrected and sent again. Personal data: purged after the time of retention.
create table import_refused_row (
    import_id   uuid   not null references data_import,
    row_number  int    not null,
    agency_code text   not null,
    cells       text[] not null,
    primary key (import_id, row_number)
);
alter table import_refused_row enable row level security;
create policy import_refused_row_scope on import_refused_row using (agency_in_scope(agency_code));
grant delete on import_refused_row to ${appRole};

-- Durable jobs (db-scheduler): ids only, nothing of an agency.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
grant update, delete on scheduled_tasks to ${appRole};
