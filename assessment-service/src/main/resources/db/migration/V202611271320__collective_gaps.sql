-- When a unit as a whole falls short: dated thresholds with their citation, and the gaps they opened and closed.

create table collective_gap_policy (
    policy_code text not null,
    version integer not null check (version > 0),
    competency_group text not null check (competency_group in ('*', 'MANAJERIAL', 'SOSIOKULTURAL', 'TEKNIS', 'PEMERINTAHAN')),
    effective_from date not null,
    -- Five at least: no figure of fewer people leaves the unit.
    minimum_people integer not null check (minimum_people >= 5),
    open_share numeric(5, 2) not null check (open_share > 0 and open_share <= 100),
    close_share numeric(5, 2) not null check (close_share >= 0),
    minimum_mean_gap numeric(3, 2) not null check (minimum_mean_gap between 0 and 5),
    citation text not null,
    certainty char(1) not null check (certainty in ('S', 'L', 'U')),
    recorded_at timestamptz not null default now(),
    recorded_by text,
    primary key (policy_code, version),
    constraint collective_gap_policy_one_in_force unique (competency_group, effective_from),
    check (close_share <= open_share)
);
comment on column collective_gap_policy.competency_group is 'The group it is meant for; * for every group without a policy of its own. Of those that have begun, the latest is in force.';
comment on column collective_gap_policy.close_share is 'An open gap closes below this share only, so that one person does not open and close it.';
create trigger collective_gap_policy_append_only before update or delete or truncate on collective_gap_policy
    for each statement execute function refuse_change();

insert into collective_gap_policy (policy_code, version, competency_group, effective_from, minimum_people, open_share, close_share,
                                   minimum_mean_gap, citation, certainty) values
    ('GAP-KOLEKTIF', 1, '*', '2019-01-01', 5, 50, 40, 0.25,
     'Praktik analisis kesenjangan kompetensi unit kerja; ambang belum ditetapkan peraturan', 'U');

create table collective_gap (
    collective_gap_id uuid primary key,
    agency_code text not null,
    unit_code text not null,
    purpose text not null check (purpose in ('PENGISIAN_JABATAN', 'PEMETAAN')),
    competency_code text not null,
    state text not null check (state in ('OPEN', 'CLOSED')),
    people integer not null check (people >= 0),
    rated integer not null check (rated between 0 and people),
    below integer not null check (below between 0 and rated),
    sum_gap numeric(12, 2) not null check (sum_gap >= 0),
    policy_code text not null,
    policy_version integer not null,
    as_of date not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    version integer not null check (version > 0),
    check ((state = 'CLOSED') = (closed_at is not null)),
    foreign key (policy_code, policy_version) references collective_gap_policy
);
create unique index collective_gap_open_once on collective_gap (agency_code, unit_code, purpose, competency_code)
    where state = 'OPEN';
create index collective_gap_by_agency on collective_gap (agency_code, collective_gap_id);
grant update (state, people, rated, below, sum_gap, policy_code, policy_version, as_of, closed_at, version) on collective_gap
    to "${appRole}";
alter table collective_gap enable row level security;
create policy collective_gap_scope on collective_gap using (agency_in_scope(agency_code));
