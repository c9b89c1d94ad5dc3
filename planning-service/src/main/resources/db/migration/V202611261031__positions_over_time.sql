-- Coverage of a past date counts each position where it lay then, and not at all once it is abolished.
create table position_state (
    position_id    uuid not null,
    agency_code    text not null,
    unit_code      text not null,
    effective_from date not null,
    effective_to   date,
    primary key (position_id, effective_from)
);
grant delete on position_state to "${appRole}";
alter table position_state enable row level security;
create policy position_state_scope on position_state using (agency_in_scope(agency_code));
create index position_state_by_agency on position_state (agency_code, effective_from);

insert into position_state (position_id, agency_code, unit_code, effective_from)
select position_id, agency_code, unit_code, effective_from
from position;
