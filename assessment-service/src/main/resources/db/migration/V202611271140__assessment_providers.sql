-- Who may assess: the register of providers with their accreditations. A change is a new version with all its rows; nothing is
-- overwritten, so that who was accredited when, as known when, can always be told.
create table assessment_provider (
    provider_code text not null,
    version bigint not null check (version > 0),
    name text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    -- Of two rival changes the second is refused.
    primary key (provider_code, version)
);
create table assessment_provider_accreditation (
    provider_code text not null,
    version bigint not null,
    category text not null check (category in ('A', 'B', 'C')),
    valid_from date not null,
    valid_to date not null,
    decision text not null,
    primary key (provider_code, version, valid_from),
    foreign key (provider_code, version) references assessment_provider,
    check (valid_to >= valid_from),
    exclude using gist (provider_code with =, version with =, daterange(valid_from, valid_to, '[]') with &&)
);
comment on column assessment_provider_accreditation.valid_to is 'Last day, inclusive.';

create trigger assessment_provider_append_only before update or delete or truncate on assessment_provider
    for each statement execute function refuse_change();
create trigger assessment_provider_accreditation_append_only
    before update or delete or truncate on assessment_provider_accreditation
    for each statement execute function refuse_change();

-- How long a category may last, which tiers it may assess, and what becomes of a result without: dated rows.
create table accreditation_validity (
    category text not null check (category in ('A', 'B', 'C')),
    effective_from date not null,
    months integer not null check (months between 1 and 240),
    citation text not null,
    certainty char(1) not null check (certainty in ('S', 'L', 'U')),
    primary key (category, effective_from)
);
create table accreditation_tier (
    category text not null check (category in ('A', 'B', 'C')),
    tier text not null,
    effective_from date not null,
    effective_to date,
    citation text not null,
    certainty char(1) not null check (certainty in ('S', 'L', 'U')),
    primary key (category, tier, effective_from),
    check (effective_to > effective_from)
);
comment on table accreditation_tier is
    'The tiers a category may assess. Sources differ, so it begins empty: a category without a row in force may assess every tier.';
create table accreditation_requirement (
    method text not null,
    effective_from date not null,
    effective_to date,
    requirement text not null check (requirement in ('EXEMPT', 'ACCEPT_FLAGGED', 'REFUSE')),
    rule_set text not null,
    citation text not null,
    certainty char(1) not null check (certainty in ('S', 'L', 'U')),
    primary key (method, effective_from),
    check (effective_to > effective_from),
    exclude using gist (method with =, daterange(effective_from, effective_to) with &&)
);
comment on column accreditation_requirement.requirement is
    'EXEMPT: the method needs no centre. ACCEPT_FLAGGED: recorded with what was found. REFUSE: not recorded without accreditation.';
revoke insert on accreditation_validity, accreditation_tier, accreditation_requirement from "${appRole}";

insert into accreditation_validity (category, effective_from, months, citation, certainty)
select category, '2019-01-01', months,
       'Peraturan BKN Nomor 26 Tahun 2019 tentang Pembinaan Penyelenggara Penilaian Kompetensi Pegawai Negeri Sipil', 'S'
  from (values ('A', 60), ('B', 36), ('C', 24)) as v (category, months);

insert into accreditation_requirement (method, effective_from, requirement, rule_set, citation, certainty)
select method, '2019-01-01', requirement, 'AKREDITASI-2019',
       'Peraturan BKN Nomor 26 Tahun 2019: penyelenggara terakreditasi; perlakuan hasil tanpa akreditasi adalah aturan internal', 'L'
  from (values ('ASSESSMENT_CENTER', 'ACCEPT_FLAGGED'), ('TEST', 'ACCEPT_FLAGGED'), ('PORTFOLIO', 'ACCEPT_FLAGGED'),
               ('SUPERIOR_RATING', 'EXEMPT'), ('MULTI_RATER', 'EXEMPT'), ('CERTIFICATE', 'EXEMPT')) as r (method, requirement);

-- What was found when the result was recorded; it stays, whatever becomes of the provider. Null: recorded before there was a register.
alter table assessment_result
    add column accreditation text
        check (accreditation in ('ACCREDITED', 'NOT_ACCREDITED', 'NOT_FOR_TIER', 'UNKNOWN', 'EXEMPT')),
    add column accreditation_category text check (accreditation_category in ('A', 'B', 'C')),
    add column accreditation_rule_set text,
    add check ((accreditation is null) = (accreditation_rule_set is null));
