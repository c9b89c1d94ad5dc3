-- What an employee asks for is a need or a position to work toward; it may be withdrawn, and an officer answers where nobody is above.

alter table development_proposal
    add column kind text not null default 'NEED' check (kind in ('NEED', 'TARGET_POSITION')),
    add column decided_as text check (decided_as in ('SUPERIOR', 'OFFICER', 'PROPOSER')),
    drop constraint development_proposal_status_check,
    -- An officer need not be an employee of the agency, and who withdraws answers nothing.
    drop constraint development_proposal_check1,
    drop constraint development_proposal_check2;
-- Until now superiors alone decided.
update development_proposal set decided_as = 'SUPERIOR' where status <> 'PROPOSED';
alter table development_proposal
    add constraint development_proposal_status_check
        check (status in ('PROPOSED', 'ENDORSED', 'DECLINED', 'WITHDRAWN')),
    add constraint development_proposal_decided_as
        check ((status = 'PROPOSED') = (decided_as is null)
               and (status = 'WITHDRAWN') = (decided_as is not distinct from 'PROPOSER')),
    -- Nobody answers their own proposal, and nobody else withdraws it.
    add constraint development_proposal_decided_by
        check (case decided_as
                   when 'SUPERIOR' then decided_by is not null and decided_by <> employee_id
                   when 'OFFICER' then decided_by is distinct from employee_id
                   when 'PROPOSER' then decided_by = employee_id
                   else decided_by is null
               end),
    add constraint development_proposal_target
        check (kind <> 'TARGET_POSITION' or target_position_id is not null);
create unique index development_proposal_one_open_target on development_proposal (employee_id, target_position_id)
    where kind = 'TARGET_POSITION' and status = 'PROPOSED';
grant update (decided_as) on development_proposal to "${appRole}";

-- Every state that a proposal was in, with who brought it there: what was decided is not written over.
create table development_proposal_state (
    proposal_id uuid not null references development_proposal,
    version bigint not null check (version > 0),
    employee_id uuid not null,
    agency_code text not null,
    status text not null check (status in ('PROPOSED', 'ENDORSED', 'DECLINED', 'WITHDRAWN')),
    decided_as text check (decided_as in ('SUPERIOR', 'OFFICER', 'PROPOSER')),
    brought_by text not null,
    comment text,
    since timestamptz not null,
    primary key (proposal_id, version)
);
comment on column development_proposal_state.brought_by is 'The subject of the token that proposed or decided.';
create index development_proposal_state_by_employee on development_proposal_state (employee_id);
create trigger development_proposal_state_append_only before update or delete or truncate on development_proposal_state
    for each statement execute function refuse_change();
alter table development_proposal_state enable row level security;
create policy development_proposal_state_scope on development_proposal_state using (agency_in_scope(agency_code));

-- What is known of the proposals there are.
insert into development_proposal_state (proposal_id, version, employee_id, agency_code, status, brought_by, since)
select proposal_id, 1, employee_id, agency_code, 'PROPOSED', employee_id::text, proposed_at from development_proposal;
insert into development_proposal_state
       (proposal_id, version, employee_id, agency_code, status, decided_as, brought_by, comment, since)
select proposal_id, 2, employee_id, agency_code, status, 'SUPERIOR', decided_by::text, answer, decided_at
  from development_proposal where status <> 'PROPOSED';

create index position_by_superior on position (reports_to_position_id);

-- The superior's post that can answer: the nearest above that somebody else holds, definitively or acting. A vacant post, and
-- one that the employee acts in, is passed over. The line of posts is short; the bound stops one that runs in a circle.
create function nearest_held_above(p_position uuid, p_employee uuid, p_day date) returns uuid
    language sql stable as
$$
    with recursive line as (
        select p.reports_to_position_id as position_id, 1 as step,
               exists (select 1 from placement h
                        where h.position_id = p.reports_to_position_id and h.employee_id <> p_employee
                          and h.from_date <= p_day and (h.to_date is null or h.to_date > p_day)) as held
          from position p
         where p.position_id = p_position
        union all
        select p.reports_to_position_id, l.step + 1,
               exists (select 1 from placement h
                        where h.position_id = p.reports_to_position_id and h.employee_id <> p_employee
                          and h.from_date <= p_day and (h.to_date is null or h.to_date > p_day))
          from line l
          join position p on p.position_id = l.position_id
         where not l.held and l.step < 40
    )
    select position_id from line where held
$$;
