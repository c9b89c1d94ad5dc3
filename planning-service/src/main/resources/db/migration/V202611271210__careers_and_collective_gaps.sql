-- What employees ask for may be a position to work toward: the need that comes of it says which, so that plans serve careers too.
alter table development_proposal
    add column kind text not null default 'NEED' check (kind in ('NEED', 'TARGET_POSITION')),
    add column target_position_id uuid,
    drop constraint development_proposal_status_check,
    add constraint development_proposal_status_check
        check (status in ('PROPOSED', 'ENDORSED', 'DECLINED', 'WITHDRAWN'));

alter table need
    add column target_position_id uuid,
    add constraint need_target check (target_position_id is null or basis = 'EMPLOYEE_PROPOSAL');

-- What a unit as a whole falls short in: no person is in it. A need of a person that belongs to one is met in a group.
create table collective_gap (
    collective_gap_id uuid primary key,
    agency_code       text          not null,
    unit_code         text          not null,
    competency_code   text          not null,
    purpose           text          not null check (purpose in ('PENGISIAN_JABATAN', 'PEMETAAN')),
    state             text          not null check (state in ('OPEN', 'CLOSED')),
    people            integer       not null check (people >= 0),
    rated             integer       not null check (rated between 0 and people),
    below             integer       not null check (below between 0 and rated),
    sum_gap           numeric(9, 2) not null check (sum_gap >= 0),
    policy_code       text          not null,
    policy_version    integer       not null,
    as_of             date          not null,
    opened_at         timestamptz   not null,
    closed_at         timestamptz,
    version           bigint        not null
);
create index collective_gap_by_agency on collective_gap (agency_code, collective_gap_id);
create index collective_gap_open on collective_gap (agency_code, unit_code, competency_code) where state = 'OPEN';
grant update on collective_gap to "${appRole}";
alter table collective_gap enable row level security;
create policy collective_gap_scope on collective_gap using (agency_in_scope(agency_code));

-- One definition of "belongs to a collective gap" for listing and reading: that of the latest opening where two purposes show one.
create function open_collective_gap(p_agency text, p_unit text, p_competency text) returns uuid
    language sql stable parallel safe as
$$
    select c.collective_gap_id
    from collective_gap c
    where c.agency_code = p_agency and c.unit_code = p_unit and c.competency_code = p_competency and c.state = 'OPEN'
    order by c.opened_at desc, c.collective_gap_id desc
    limit 1
$$;
