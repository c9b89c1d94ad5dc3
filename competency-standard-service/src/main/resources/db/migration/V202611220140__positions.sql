-- Positions: the identity once, its state bitemporally, so that last year's unit stays last year's unit.

create table position (
    id          uuid primary key,
    agency_code text   not null references agency,
    code        text   not null,
    version     bigint not null check (version > 0),
    unique (agency_code, code)
);
alter table position enable row level security;
create policy position_scope on position using (agency_in_scope(agency_code));
grant update (version) on position to ${appRole};

create table position_state (
    id           uuid primary key default uuidv7(),
    position_id  uuid      not null references position,
    agency_code  text      not null,
    title        text      not null,
    tier_code    text      not null references position_tier,
    unit_code    text      not null,
    urusan_codes text[]    not null,
    reports_to   uuid references position,
    job_class    smallint,
    effective    daterange not null check (not isempty(effective)),
    recorded     tstzrange not null,
    foreign key (agency_code, unit_code) references org_unit,
    constraint position_state_one_per_moment
        exclude using gist (position_id with =, effective with &&, recorded with &&)
);
create index position_state_known on position_state (position_id) where upper_inf(recorded);
create index position_state_by_agency on position_state (agency_code, unit_code) where upper_inf(recorded);
alter table position_state enable row level security;
create policy position_state_scope on position_state using (agency_in_scope(agency_code));
grant update (recorded) on position_state to ${appRole};

-- What is known today, one row per position and period; before its first period a position is what it was first.
create view position_timeline with (security_invoker = true) as
select s.position_id,
       s.agency_code,
       s.title,
       s.tier_code,
       s.unit_code,
       s.urusan_codes,
       s.reports_to,
       s.job_class,
       lower(s.effective) as effective_from,
       daterange(
           case when exists (select from position_state earlier
                             where earlier.position_id = s.position_id and upper_inf(earlier.recorded)
                               and earlier.effective << s.effective)
               then lower(s.effective) end,
           upper(s.effective)) as period
from position_state s
where upper_inf(s.recorded);
