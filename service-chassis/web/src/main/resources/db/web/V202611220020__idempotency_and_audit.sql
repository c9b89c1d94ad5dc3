-- Answers are kept beside what they answered, so that a repeated request cannot write twice.
create table idempotency_key (
    client text not null,
    key text not null,
    request_digest text not null,
    status int,
    body text,
    location text,
    etag text,
    created_at timestamptz not null default now(),
    primary key (client, key)
);
grant update on idempotency_key to "${appRole}";

-- Who did or read what, and why. Append-only by grant and by trigger.
create table audit_entry (
    id uuid primary key,
    recorded_at timestamptz not null default now(),
    actor text not null,
    purpose text,
    action text not null,
    subject_type text not null,
    subject_id text not null,
    agency_code text,
    details jsonb not null
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, recorded_at);

create function refuse_change() returns trigger
    language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
