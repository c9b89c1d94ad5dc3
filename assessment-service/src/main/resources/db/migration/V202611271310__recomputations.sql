-- Recomputations of many people: stored with what is left to do, so that whichever instance goes on finds it.

create table recomputation (
    recomputation_id uuid primary key,
    agency_code text not null,
    cause text not null check (cause in ('STANDARD', 'REGISTER', 'RESULT', 'RULES', 'DATE', 'BY_HAND')),
    requested_by text,
    total integer not null check (total > 0),
    done integer not null default 0,
    changed integer not null default 0,
    requested_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    check (done between 0 and total),
    check ((finished_at is not null) = (done = total))
);
create index recomputation_by_agency on recomputation (agency_code, recomputation_id);
create index recomputation_open on recomputation (agency_code) where finished_at is null;
grant update on recomputation to "${appRole}";
alter table recomputation enable row level security;
create policy recomputation_scope on recomputation using (agency_in_scope(agency_code));

-- A chunk goes in the transaction that has done its people: killed in between, it is still there.
create table recomputation_chunk (
    recomputation_id uuid not null references recomputation,
    ordinal integer not null,
    agency_code text not null,
    employee_ids uuid[] not null check (cardinality(employee_ids) > 0),
    attempts integer not null default 0,
    not_before timestamptz not null,
    primary key (recomputation_id, ordinal)
);
grant update, delete on recomputation_chunk to "${appRole}";
alter table recomputation_chunk enable row level security;
create policy recomputation_chunk_scope on recomputation_chunk using (agency_in_scope(agency_code));
