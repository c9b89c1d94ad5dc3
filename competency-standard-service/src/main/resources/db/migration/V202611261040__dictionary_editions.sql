-- Editions of a dictionary over effective and recorded time: an SKJ of 2022 finds the wording of 2022, also after a misprint was corrected.

create extension if not exists pg_trgm;

-- Without an instant: as known now.
create function known_at(recorded tstzrange, instant timestamptz) returns boolean
    language sql immutable parallel safe
    return case when instant is null then upper_inf(recorded) else recorded @> instant end;

-- National, or kept by an agency; what is published can be read by everyone, written only by its keeper.
alter table dictionary
    add agency_code text references agency,
    add version     bigint not null default 1 check (version >= 0);

create function dictionary_in_scope(wanted text) returns boolean
    language sql stable parallel safe
    return exists (select from dictionary d where d.code = wanted and agency_in_scope(coalesce(d.agency_code, '*')));

create table dictionary_edition (
    id              uuid primary key default uuidv7(),
    dictionary_code text not null references dictionary,
    edition         text not null check (edition ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
    unique (dictionary_code, edition),
    unique (id, dictionary_code)
);

create table dictionary_edition_state (
    id              uuid primary key default uuidv7(),
    edition_id      uuid      not null,
    dictionary_code text      not null,
    name            text      not null,
    decree_number   text      not null,
    decree_date     date      not null,
    decree_title    text      not null,
    effective       daterange not null check (not isempty(effective) and not lower_inf(effective)),
    recorded        tstzrange not null,
    reason          text,
    foreign key (edition_id, dictionary_code) references dictionary_edition (id, dictionary_code),
    constraint dictionary_edition_state_one_edition_per_moment
        exclude using gist (dictionary_code with =, effective with &&, recorded with &&),
    constraint dictionary_edition_state_one_state_per_edition
        exclude using gist (edition_id with =, recorded with &&)
);
create index dictionary_edition_state_by_edition on dictionary_edition_state (edition_id);

insert into dictionary_edition (dictionary_code, edition)
select code, '1'
from dictionary;

insert into dictionary_edition_state (edition_id, dictionary_code, name, decree_number, decree_date, decree_title,
                                      effective, recorded)
select e.id, d.code, d.name, d.decree_number, d.decree_date, d.decree_title, daterange(d.effective_from, null),
       tstzrange(d.recorded_at, null)
from dictionary d
join dictionary_edition e on e.dictionary_code = d.code;

-- Equal wording has an equal digest: an edition that changes nothing about a competency points to the same content.
create function competency_digest(name text, competency_group text, urusan_code text, definition text, levels jsonb)
    returns text
    language sql immutable parallel safe
    return encode(sha256(convert_to(
        jsonb_build_array(name, competency_group, urusan_code, definition, levels)::text, 'UTF8')), 'hex');

create table competency_content (
    id               uuid primary key default uuidv7(),
    competency_code  text not null references competency,
    digest           text not null,
    name             text not null,
    competency_group text not null
        check (competency_group in ('MANAJERIAL', 'SOSIOKULTURAL', 'TEKNIS', 'PEMERINTAHAN')),
    urusan_code      text references urusan,
    definition       text not null,
    words            text not null,
    search           tsvector generated always as (
        setweight(to_tsvector('indonesian', name), 'A') || setweight(to_tsvector('indonesian', definition), 'B')
            || setweight(to_tsvector('indonesian', words), 'C')) stored,
    unique (competency_code, digest),
    unique (id, competency_code)
);
create index competency_content_by_word on competency_content using gin (search);
create index competency_content_by_name on competency_content using gin (name gin_trgm_ops);

insert into competency_content (competency_code, digest, name, competency_group, urusan_code, definition, words)
select c.code, competency_digest(c.name, c.competency_group, c.urusan_code, c.definition, coalesce(l.levels, '[]')),
       c.name, c.competency_group, c.urusan_code, c.definition, coalesce(l.words, '')
from competency c
cross join lateral (
    select jsonb_agg(jsonb_build_object('level', level, 'description', description, 'indicators', to_jsonb(indicators))
                     order by level) as levels,
           string_agg(description || E'\n' || array_to_string(indicators, E'\n'), E'\n' order by level) as words
    from competency_level
    where competency_code = c.code) l;

alter table competency_level add content_id uuid references competency_content;
update competency_level l set content_id = c.id from competency_content c where c.competency_code = l.competency_code;
alter table competency_level drop column competency_code, alter content_id set not null, add primary key (content_id, level);

-- Which content a competency has in an edition, and since when that is known.
create table edition_competency (
    id              uuid primary key default uuidv7(),
    edition_id      uuid      not null,
    dictionary_code text      not null,
    competency_code text      not null,
    content_id      uuid      not null,
    recorded        tstzrange not null,
    foreign key (edition_id, dictionary_code) references dictionary_edition (id, dictionary_code),
    foreign key (content_id, competency_code) references competency_content (id, competency_code),
    constraint edition_competency_one_content_per_moment
        exclude using gist (edition_id with =, competency_code with =, recorded with &&)
);
create index edition_competency_by_competency on edition_competency (competency_code, edition_id);
create index edition_competency_by_content on edition_competency (content_id);

insert into edition_competency (edition_id, dictionary_code, competency_code, content_id, recorded)
select e.id, d.code, c.competency_code, c.id, tstzrange(d.recorded_at, null)
from competency_content c
join competency i on i.code = c.competency_code
join dictionary d on d.code = i.dictionary_code
join dictionary_edition e on e.dictionary_code = d.code;

alter table competency
    drop column name, drop column competency_group, drop column urusan_code, drop column definition,
    add told text,
    add unique (code, dictionary_code);
comment on column competency.told is 'digest of what the last event said';
alter table edition_competency
    add foreign key (competency_code, dictionary_code) references competency (code, dictionary_code);
alter table dictionary
    drop column name, drop column decree_number, drop column decree_date, drop column decree_title,
    drop column effective_from, drop column recorded_at;

-- The competencies of the editions in force on a date, as known at an instant.
create function competency_in_force(as_of date, instant timestamptz)
    returns table (competency_code text, dictionary_code text, agency_code text, edition_id uuid, edition text,
                   effective daterange, content_id uuid, digest text, name text, competency_group text,
                   urusan_code text, definition text)
    language sql stable parallel safe
as
$$
    select m.competency_code, d.code, d.agency_code, e.id, e.edition, s.effective, c.id, c.digest, c.name,
           c.competency_group, c.urusan_code, c.definition
    from dictionary_edition_state s
    join dictionary_edition e on e.id = s.edition_id
    join dictionary d on d.code = s.dictionary_code
    join edition_competency m on m.edition_id = s.edition_id and known_at(m.recorded, instant)
    join competency_content c on c.id = m.content_id
    where s.effective @> as_of and known_at(s.recorded, instant)
$$;

alter table dictionary enable row level security;
create policy dictionary_published on dictionary for select using (true);
create policy dictionary_kept on dictionary for insert with check (agency_in_scope(coalesce(agency_code, '*')));
create policy dictionary_changed on dictionary for update using (agency_in_scope(coalesce(agency_code, '*')));
grant update (version) on dictionary to ${appRole};

alter table dictionary_edition enable row level security;
create policy dictionary_edition_published on dictionary_edition for select using (true);
create policy dictionary_edition_kept on dictionary_edition for insert with check (dictionary_in_scope(dictionary_code));

alter table dictionary_edition_state enable row level security;
create policy dictionary_edition_state_published on dictionary_edition_state for select using (true);
create policy dictionary_edition_state_kept on dictionary_edition_state
    for insert with check (dictionary_in_scope(dictionary_code));
create policy dictionary_edition_state_changed on dictionary_edition_state
    for update using (dictionary_in_scope(dictionary_code));
grant update (recorded) on dictionary_edition_state to ${appRole};

alter table competency enable row level security;
create policy competency_published on competency for select using (true);
create policy competency_kept on competency for insert with check (dictionary_in_scope(dictionary_code));
create policy competency_changed on competency for update using (dictionary_in_scope(dictionary_code));
grant update (version, told) on competency to ${appRole};

alter table edition_competency enable row level security;
create policy edition_competency_published on edition_competency for select using (true);
create policy edition_competency_kept on edition_competency for insert with check (dictionary_in_scope(dictionary_code));
create policy edition_competency_changed on edition_competency for update using (dictionary_in_scope(dictionary_code));
grant update (recorded) on edition_competency to ${appRole};

create function competency_in_scope(wanted text) returns boolean
    language sql stable parallel safe
    return exists (select from competency c where c.code = wanted and dictionary_in_scope(c.dictionary_code));

alter table competency_content enable row level security;
create policy competency_content_published on competency_content for select using (true);
create policy competency_content_kept on competency_content for insert with check (competency_in_scope(competency_code));

alter table competency_level enable row level security;
create policy competency_level_published on competency_level for select using (true);
create policy competency_level_kept on competency_level for insert
    with check (exists (select from competency_content c
                        where c.id = content_id and competency_in_scope(c.competency_code)));
