-- Receivers that are told of entries. Each follows the change feed by a position of its own, so that a dead one holds nobody up.
create table webhook (
    webhook_id      uuid primary key,
    url             text        not null check (length(url) <= 500),
    description     text        check (length(description) <= 200),
    kinds           text[]      not null check (cardinality(kinds) between 1 and 20),
    provider_code   text,                 -- an LMS hears of its own reports only
    agencies        text[]      not null, -- of the token that subscribed: what it may hear of
    state           text        not null check (state in ('ACTIVE', 'DISABLED')),
    disabled_reason text        check (disabled_reason in ('BY_OWNER', 'GONE', 'UNREACHABLE')),
    disabled_at     timestamptz,
    secret          bytea       not null, -- encrypted, like the one before
    previous_secret bytea,
    previous_until  timestamptz,
    position        bigint      not null, -- the feed is delivered up to here
    failures        integer     not null default 0,
    failing_since   timestamptz,
    next_attempt_at timestamptz,
    lease           uuid,                 -- of the worker that delivers now
    leased_until    timestamptz not null default '-infinity',
    version         bigint      not null,
    created_by      text        not null,
    created_at      timestamptz not null,
    check ((state = 'DISABLED') = (disabled_reason is not null)),
    check ((previous_secret is null) = (previous_until is null))
);
create index webhook_due on webhook (leased_until) where state = 'ACTIVE';
create index webhook_provider on webhook (provider_code);
grant update, delete on webhook to "${appRole}";
alter table webhook enable row level security;
create policy webhook_scope on webhook
    using (string_to_array(current_setting('asn.agencies', true), ',') && array['*']
           or agencies <@ string_to_array(current_setting('asn.agencies', true), ','));

-- What is to be sent once more, or to try the connection, before the feed goes on.
create table webhook_ask (
    ask_id     uuid primary key,
    webhook_id uuid        not null references webhook on delete cascade,
    event_id   uuid, -- null: a ping
    asked_at   timestamptz not null
);
create index webhook_ask_webhook on webhook_ask (webhook_id, ask_id);
grant delete on webhook_ask to "${appRole}";
alter table webhook_ask enable row level security;
create policy webhook_ask_scope on webhook_ask
    using (exists (select from webhook where webhook.webhook_id = webhook_ask.webhook_id));

create table webhook_delivery (
    delivery_id  uuid primary key,
    webhook_id   uuid        not null references webhook on delete cascade,
    message_id   text        not null,
    event_id     uuid, -- null: a ping
    kind         text        not null,
    attempt      integer     not null,
    asked        boolean     not null, -- out of turn: a replay of one, or a ping
    outcome      text        not null check (outcome in ('DELIVERED', 'FAILED')),
    status       integer,
    failure      text,
    millis       bigint      not null,
    attempted_at timestamptz not null
);
create index webhook_delivery_webhook on webhook_delivery (webhook_id, delivery_id);
create index webhook_delivery_age on webhook_delivery (attempted_at);
grant delete on webhook_delivery to "${appRole}";
alter table webhook_delivery enable row level security;
create policy webhook_delivery_scope on webhook_delivery
    using (exists (select from webhook where webhook.webhook_id = webhook_delivery.webhook_id));

-- A replay begins at a time.
create index change_entry_recorded on change_entry using brin (recorded_at);
