-- The thread RPJMN -> RPJMD -> Renstra -> programme (PP 11/2017 art. 205), and the needs that may hang on it.
create table goal (
    goal_id          uuid primary key,
    level            text        not null check (level in ('RPJMN', 'RPJMD', 'RENSTRA', 'PROGRAMME')),
    code             text        not null,
    title            text        not null,
    -- Absent on national goals only; everybody reads those, only a national token writes them.
    agency_code      text,
    parent_goal_id   uuid references goal (goal_id),
    year_from        integer     not null,
    year_to          integer     not null,
    competency_codes text[]      not null,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    check (year_from <= year_to),
    check ((level = 'RPJMN') = (agency_code is null)),
    check ((level = 'RPJMN') = (parent_goal_id is null)),
    constraint goal_code_once unique nulls not distinct (agency_code, level, code, year_from)
);
create index goal_by_parent on goal (parent_goal_id);

create table need (
    need_id         uuid primary key,
    agency_code     text          not null,
    year            integer       not null,
    basis           text          not null check (basis in ('COMPETENCY_GAP', 'HOURS_SHORTFALL', 'EMPLOYEE_PROPOSAL')),
    employee_id     uuid          not null,
    unit_code       text          not null,
    competency_code text,
    -- Levels for a gap, JP for a shortfall, 1 for a proposal.
    size            numeric(7, 2) not null check (size > 0),
    status          text          not null check (status in ('OPEN', 'CLOSED')),
    computation_id  uuid,
    proposal_id     uuid,
    -- The references as last published; readers see the live ones.
    published_goals uuid[]        not null,
    opened_at       timestamptz   not null,
    closed_at       timestamptz,
    version         bigint        not null,
    check ((status = 'CLOSED') = (closed_at is not null)),
    check ((basis = 'COMPETENCY_GAP') = (computation_id is not null)),
    check ((basis = 'EMPLOYEE_PROPOSAL') = (proposal_id is not null))
);
create index need_by_agency on need (agency_code, year, need_id);
grant update on need to "${appRole}";

alter table goal enable row level security;
create policy goal_scope on goal
    using (agency_code is null or agency_in_scope(agency_code))
    with check (agency_in_scope(agency_code));
alter table need enable row level security;
create policy need_scope on need using (agency_in_scope(agency_code));

-- One definition of "has a strategic reference" for derivation, listing and report.
create function strategic_goals(p_agency text, p_year integer, p_competency text) returns uuid[]
    language sql stable parallel safe as
$$
    select coalesce(array_agg(g.goal_id order by g.goal_id), '{}')
    from goal g
    where g.agency_code = p_agency
      and p_year between g.year_from and g.year_to
      and p_competency = any (g.competency_codes)
$$;
