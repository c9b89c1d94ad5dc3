-- Competency dictionaries: national facts without an agency; published once, a change is a new edition.

create table dictionary (
    code           text primary key,
    name           text        not null,
    decree_number  text        not null,
    decree_date    date        not null,
    decree_title   text        not null,
    effective_from date        not null,
    recorded_at    timestamptz not null
);

create table competency (
    code             text primary key,
    dictionary_code  text   not null references dictionary,
    name             text   not null,
    competency_group text   not null check (competency_group in ('MANAJERIAL', 'SOSIOKULTURAL', 'TEKNIS', 'PEMERINTAHAN')),
    urusan_code      text references urusan,
    definition       text   not null,
    version          bigint not null default 1
);
create index competency_by_dictionary on competency (dictionary_code, code);

create table competency_level (
    competency_code text     not null references competency,
    level           smallint not null check (level between 1 and 5),
    description     text     not null,
    indicators      text[]   not null,
    primary key (competency_code, level)
);
