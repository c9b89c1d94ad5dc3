-- Events wait here from the transaction that caused them until Kafka has acknowledged them. The columns are those that
-- Debezium's outbox router reads, should the relay ever be replaced by it.
create table outbox_event (
    seq bigint generated always as identity primary key,
    id uuid not null,
    aggregatetype text not null,
    aggregateid text not null,
    type text not null,
    subject text not null,
    payload bytea not null,
    traceparent text,
    headers jsonb not null default '{}',
    created_at timestamptz not null default now()
);
grant delete on outbox_event to "${appRole}";

-- Events already applied: a producer that crashed between publishing and deleting publishes again.
create table inbox_event (
    source text not null,
    event_id text not null,
    topic text not null,
    received_at timestamptz not null default now(),
    primary key (source, event_id)
);
create index inbox_event_topic on inbox_event (topic);
grant delete on inbox_event to "${appRole}";

-- How far each partition has been applied. It moves in the transaction of the projection, so the two never disagree, and
-- it is compared before it moves, so that a consumer which lost its partition cannot write.
create table consumer_offset (
    topic text not null,
    partition int not null,
    next_offset bigint not null,
    primary key (topic, partition)
);
grant update, delete on consumer_offset to "${appRole}";
