-- Crosswalks between dictionaries: the national register still carries an older list; a mapping counts once a second person accepted it.

create table crosswalk_mapping (
    id              uuid primary key,
    agency_code     text references agency,
    from_dictionary text        not null,
    from_competency text        not null,
    to_dictionary   text        not null,
    to_competency   text        not null,
    relation        text        not null check (relation in ('EXACT', 'BROADER', 'NARROWER', 'RELATED')),
    note            text,
    decree_number   text,
    decree_date     date,
    decree_title    text,
    effective_from  date        not null,
    status          text        not null check (status in ('PROPOSED', 'ACCEPTED', 'REJECTED')),
    proposed_by     text        not null,
    proposed_at     timestamptz not null,
    reviewed_by     text,
    reviewed_at     timestamptz,
    review_comment  text,
    version         bigint      not null check (version > 0),
    foreign key (from_competency, from_dictionary) references competency (code, dictionary_code),
    foreign key (to_competency, to_dictionary) references competency (code, dictionary_code),
    check (from_dictionary <> to_dictionary),
    check (num_nulls(decree_number, decree_date, decree_title) in (0, 3)),
    check ((status = 'PROPOSED') = (reviewed_by is null) and (reviewed_by is null) = (reviewed_at is null)),
    constraint crosswalk_mapping_maker_is_not_checker check (reviewed_by <> proposed_by)
);
create unique index crosswalk_mapping_open_proposal
    on crosswalk_mapping (from_competency, to_competency, effective_from) where status = 'PROPOSED';
create index crosswalk_mapping_by_dictionaries on crosswalk_mapping (from_dictionary, to_dictionary, status, id);

create function keep_reviewed_mapping() returns trigger language plpgsql as
$$
begin
    if old.status <> 'PROPOSED'
        and (new.status, new.reviewed_by, new.reviewed_at, new.review_comment)
            is distinct from (old.status, old.reviewed_by, old.reviewed_at, old.review_comment) then
        raise exception 'a review is final' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger keep_reviewed before update on crosswalk_mapping
    for each row execute function keep_reviewed_mapping();

alter table crosswalk_mapping enable row level security;
create policy crosswalk_mapping_published on crosswalk_mapping
    for select using (status = 'ACCEPTED' or agency_in_scope(coalesce(agency_code, '*')));
create policy crosswalk_mapping_proposed on crosswalk_mapping
    for insert with check (status = 'PROPOSED' and agency_in_scope(coalesce(agency_code, '*')));
create policy crosswalk_mapping_reviewed on crosswalk_mapping
    for update using (agency_in_scope(coalesce(agency_code, '*')));
grant update (status, reviewed_by, reviewed_at, review_comment, version) on crosswalk_mapping to ${appRole};

-- When a mapping holds, and since when that is known.
create table crosswalk_in_force (
    id              uuid primary key default uuidv7(),
    mapping_id      uuid      not null references crosswalk_mapping,
    agency_code     text,
    from_competency text      not null,
    to_competency   text      not null,
    effective       daterange not null check (not isempty(effective)),
    recorded        tstzrange not null,
    reason          text,
    constraint crosswalk_in_force_one_per_moment
        exclude using gist (from_competency with =, to_competency with =, effective with &&, recorded with &&)
);
create index crosswalk_in_force_by_mapping on crosswalk_in_force (mapping_id);

create function mapping_is_accepted(wanted uuid) returns boolean
    language sql stable parallel safe
    return exists (select from crosswalk_mapping m where m.id = wanted and m.status = 'ACCEPTED');

alter table crosswalk_in_force enable row level security;
create policy crosswalk_in_force_published on crosswalk_in_force for select using (true);
create policy crosswalk_in_force_accepted on crosswalk_in_force
    for insert with check (agency_in_scope(coalesce(agency_code, '*')) and mapping_is_accepted(mapping_id));
create policy crosswalk_in_force_changed on crosswalk_in_force
    for update using (agency_in_scope(coalesce(agency_code, '*')));
grant update (recorded) on crosswalk_in_force to ${appRole};
