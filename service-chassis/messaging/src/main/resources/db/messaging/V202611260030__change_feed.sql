-- The change feed: what was published, for readers without Kafka. Only the one active relay of the service writes it, so
-- that an entry's position is its place in the order of commits and a reader that remembers a position misses nothing.

-- Who may read an event in the feed: an agency by its code, * for the whole nation, null for nobody.
alter table outbox_event add column audience text;
-- Without a payload an event says that its subject is no more.
alter table outbox_event alter column payload drop not null;

create table change_entry (
    position    bigint generated always as identity primary key,
    event_id    uuid        not null unique,
    topic       text        not null,
    subject     text        not null,
    agency_code text,
    recorded_at timestamptz not null,
    data        bytea
);
create index change_entry_by_subject on change_entry (topic, subject, position);
alter table change_entry enable row level security;
create policy change_entry_scope on change_entry using (agency_code is null or agency_in_scope(agency_code));
grant delete on change_entry to "${appRole}";

-- Where the feed ends, whoever asks: a reader to whom the newest entries are hidden goes on after them all the same.
create function change_feed_end() returns bigint
    language sql stable security definer set search_path = public, pg_temp
    return (select coalesce(max(position), 0) from change_entry);
