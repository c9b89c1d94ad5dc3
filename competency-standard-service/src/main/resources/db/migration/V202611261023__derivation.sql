-- Enacted standards are public facts of the state: any agency may derive its own from them, and is told when they change.

alter table position_standard
    add column origin          text check (origin in ('TIER_DEFAULTS', 'COPY', 'DERIVATION')),
    add column derived_from    uuid references position_standard,
    add column origin_citation text,
    add check ((derived_from is not null) = coalesce(origin in ('COPY', 'DERIVATION'), false));

create table published_standard (
    standard_id    uuid primary key references position_standard,
    position_id    uuid   not null,
    agency_code    text   not null references agency,
    position_code  text,
    title          text,
    tier_code      text,
    content        jsonb  not null,
    status         text   not null,
    decree_number  text   not null,
    decree_date    date   not null,
    decree_title   text   not null,
    effective_from date   not null,
    effective_to   date,
    superseded_by  uuid,
    corrected_by   uuid,
    version        bigint not null
);
create index published_standard_by_agency on published_standard (agency_code, standard_id);
alter table published_standard enable row level security;
create policy published_standard_public on published_standard for select using (true);
create policy published_standard_own on published_standard for insert with check (agency_in_scope(agency_code));
create policy published_standard_changed on published_standard for update using (agency_in_scope(agency_code));
grant update (status, effective_to, superseded_by, corrected_by, version) on published_standard to ${appRole};

insert into published_standard
select s.id, s.position_id, s.agency_code, coalesce(s.form #>> '{position,positionCode}', p.code),
       coalesce(s.form #>> '{position,title}', t.title), coalesce(s.form #>> '{position,tier}', t.tier_code), s.content,
       s.status, s.decree_number, s.decree_date, s.decree_title, s.effective_from, s.effective_to, s.superseded_by,
       s.corrected_by, s.version
from position_standard s
join position p on p.id = s.position_id
left join lateral (select title, tier_code from position_state
                   where position_id = s.position_id and upper_inf(recorded)
                   order by effective desc limit 1) t on true
where s.status in ('ENACTED', 'SUPERSEDED', 'REVOKED');

-- Who follows which standard. The owner of the source has to find the followers, so every transaction may read it; what the
-- followers write stays behind the policy of position_standard.
create table standard_follower (
    source_id   uuid not null,
    standard_id uuid not null references position_standard,
    agency_code text not null,
    primary key (source_id, standard_id)
);

create table standard_notice (
    id                 uuid primary key,
    agency_code        text        not null,
    standard_id        uuid        not null references position_standard,
    source_id          uuid        not null,
    source_agency_code text        not null,
    change             text        not null check (change in ('SUPERSEDED', 'CORRECTED', 'REVOKED')),
    successor_id       uuid,
    effective_on       date        not null,
    recorded_at        timestamptz not null
);
create index standard_notice_by_agency on standard_notice (agency_code, id);
alter table standard_notice enable row level security;
create policy standard_notice_own on standard_notice for select using (agency_in_scope(agency_code));
create policy standard_notice_told on standard_notice for insert with check (true);
create trigger standard_notice_append_only before update or delete or truncate on standard_notice
    for each statement execute function refuse_change();
