-- What a rule set would do to a year's entries, as it was reckoned: kept to be read again, never changed.
create table sandbox_run (
    run_id   uuid primary key,
    rule_set text        not null references conversion_rule_set,
    year     integer     not null,
    agencies text[]      not null check (cardinality(agencies) > 0), -- '*': all
    known_at timestamptz not null,
    ran_by   text        not null,
    result   jsonb       not null
);
create index sandbox_run_of_set on sandbox_run (rule_set, run_id);
alter table sandbox_run enable row level security;
create policy sandbox_run_scope on sandbox_run using (
    not exists (select from unnest(agencies) as of_run (agency_code) where not agency_in_scope(of_run.agency_code)));
create trigger sandbox_run_append_only
    before update or delete or truncate on sandbox_run
    for each statement execute function refuse_change();
