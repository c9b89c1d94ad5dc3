-- What a provider's history is worth: counts a day, and a dated formula over them.
create table provider_day (
    provider_code  text    not null,
    day            date    not null, -- on which it happened, not on which the course ended
    received       integer not null default 0,
    busiest_minute integer not null default 0,
    flagged        integer not null default 0,
    held           integer not null default 0, -- on the completion's own account, not for lack of trust
    rejected       integer not null default 0,
    reversed       integer not null default 0,
    corrected      integer not null default 0,
    upheld         integer not null default 0, -- objections against a rejection or reversal: they take it back
    changed        integer not null default 0, -- source records sent again with other content
    primary key (provider_code, day)
);
grant update on provider_day to "${appRole}";

-- Points that one percent of the received completions costs, from 100 down.
create table trust_policy (
    effective_from    date primary key,
    window_days       integer       not null check (window_days > 0),
    least_completions integer       not null, -- fewer say nothing: the provider is not rated
    least_days        integer       not null, -- with completions, before its busiest minute means anything
    hold_below        integer       not null check (hold_below between 0 and 100),
    flagged_points    numeric(5, 2) not null,
    held_points       numeric(5, 2) not null,
    rejected_points   numeric(5, 2) not null,
    reversed_points   numeric(5, 2) not null,
    corrected_points  numeric(5, 2) not null,
    changed_points    numeric(5, 2) not null,
    rule_set          text          not null,
    legal_basis       text          not null
);
insert into trust_policy values
    ('2010-01-01', 365, 50, 7, 60, 0.25, 1, 4, 2, 1, 1, 'TRUST-2026',
     'House rule: the trust score of a provider, from its own history of a year');

-- What intake uses of it; written by the same tick that counts.
create table provider_standing (
    provider_code  text primary key,
    score          integer check (score between 0 and 100), -- null: not rated
    hold_below     integer     not null,
    busiest_minute integer,                                 -- null: too few days
    reckoned_at    timestamptz not null
);
grant update on provider_standing to "${appRole}";

-- Rows come in the order of time, so a coarse index finds the last days at next to no cost for who writes.
create index completion_received on completion using brin (received_at) with (pages_per_range = 32);
create index ledger_entry_recorded on ledger_entry using brin (recorded_at) with (pages_per_range = 32);
create index held_completion_held on held_completion (held_at);
