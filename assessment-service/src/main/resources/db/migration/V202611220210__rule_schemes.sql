-- How JPM is reckoned, how long a result is valid and where the categories are cut: dated rows with their citation, because regulations change.

create extension if not exists btree_gist;

create table rule_scheme (
    scheme_code text not null,
    version integer not null check (version > 0),
    purpose text not null check (purpose in ('PENGISIAN_JABATAN', 'PEMETAAN')),
    tier text not null,
    adopted boolean not null,
    effective_from date not null,
    effective_to date,
    validity_months integer not null check (validity_months between 1 and 120),
    citation text not null,
    certainty char(1) not null check (certainty in ('S', 'L', 'U')),
    primary key (scheme_code, version),
    check (effective_to is null or effective_to > effective_from),
    -- One scheme at most may answer for a purpose, tier and date.
    constraint rule_scheme_one_in_force exclude using gist
        (purpose with =, tier with =, daterange(effective_from, effective_to) with &&) where (adopted)
);
comment on column rule_scheme.tier is 'The tier it is meant for; * for every tier without a scheme of its own.';
comment on column rule_scheme.adopted is 'Only adopted schemes are applied; the others are known but not confirmed.';
comment on column rule_scheme.effective_to is 'First day no longer in force.';

create table rule_scheme_part (
    scheme_code text not null,
    version integer not null,
    part_code text not null,
    competency_groups text[] not null check (cardinality(competency_groups) > 0),
    weight numeric(5, 2) not null check (weight > 0),
    primary key (scheme_code, version, part_code),
    foreign key (scheme_code, version) references rule_scheme
);

create table rule_category (
    scheme_code text not null,
    version integer not null,
    category text not null,
    minimum numeric(5, 2) not null check (minimum >= 0),
    name_id text not null,
    name_en text not null,
    primary key (scheme_code, version, category),
    unique (scheme_code, version, minimum),
    foreign key (scheme_code, version) references rule_scheme
);

revoke insert on rule_scheme, rule_scheme_part, rule_category from "${appRole}";

insert into rule_scheme (scheme_code, version, purpose, tier, adopted, effective_from, validity_months, citation, certainty) values
    ('JPM-PENGISIAN', 1, 'PENGISIAN_JABATAN', '*', true, '2019-01-01', 36,
     'Peraturan BKN Nomor 26 Tahun 2019 tentang Pembinaan Penyelenggara Penilaian Kompetensi Pegawai Negeri Sipil', 'S'),
    ('JPM-PEMETAAN', 1, 'PEMETAAN', '*', true, '2019-01-01', 36,
     'Peraturan BKN Nomor 26 Tahun 2019 tentang Pembinaan Penyelenggara Penilaian Kompetensi Pegawai Negeri Sipil', 'S');

-- Weighted schemes of some functional positions: likely, not sure, so they are recorded but not adopted.
insert into rule_scheme (scheme_code, version, purpose, tier, adopted, effective_from, validity_months, citation, certainty)
select format('JPM-%s-%s', w.grade, p.short), 1, p.purpose, w.tier, false, '2019-01-01', 36,
       'Praktik uji kompetensi jabatan fungsional; pembobotan teknis terhadap manajerial dan sosial kultural, belum terkonfirmasi', 'L'
  from (values ('MADYA', 'JF_AHLI_MADYA'), ('MUDA', 'JF_AHLI_MUDA'), ('PERTAMA', 'JF_AHLI_PERTAMA')) as w (grade, tier)
 cross join (values ('PENGISIAN', 'PENGISIAN_JABATAN'), ('PEMETAAN', 'PEMETAAN')) as p (short, purpose);

insert into rule_scheme_part (scheme_code, version, part_code, competency_groups, weight)
select scheme_code, version, 'SELURUH', '{MANAJERIAL,SOSIOKULTURAL,TEKNIS,PEMERINTAHAN}', 100
  from rule_scheme where tier = '*';

insert into rule_scheme_part (scheme_code, version, part_code, competency_groups, weight)
select s.scheme_code, s.version, p.part_code, p.competency_groups, p.weight
  from rule_scheme s
  join (values ('JF_AHLI_MADYA', 'TEKNIS', '{TEKNIS}'::text[], 40),
               ('JF_AHLI_MADYA', 'MANSOSKUL', '{MANAJERIAL,SOSIOKULTURAL}', 60),
               ('JF_AHLI_MUDA', 'TEKNIS', '{TEKNIS}', 50),
               ('JF_AHLI_MUDA', 'MANSOSKUL', '{MANAJERIAL,SOSIOKULTURAL}', 50),
               ('JF_AHLI_PERTAMA', 'TEKNIS', '{TEKNIS}', 60),
               ('JF_AHLI_PERTAMA', 'MANSOSKUL', '{MANAJERIAL,SOSIOKULTURAL}', 40)
       ) as p (tier, part_code, competency_groups, weight) using (tier);

insert into rule_category (scheme_code, version, category, minimum, name_id, name_en)
select s.scheme_code, s.version, c.category, c.minimum, c.name_id, c.name_en
  from rule_scheme s
  join (values ('PENGISIAN_JABATAN', 'MS', 80, 'Memenuhi Syarat', 'Meets the requirements'),
               ('PENGISIAN_JABATAN', 'MMS', 68, 'Masih Memenuhi Syarat', 'Still meets the requirements'),
               ('PENGISIAN_JABATAN', 'KMS', 0, 'Kurang Memenuhi Syarat', 'Falls short of the requirements'),
               ('PEMETAAN', 'OPTIMAL', 90, 'Optimal', 'Optimal'),
               ('PEMETAAN', 'CUKUP_OPTIMAL', 78, 'Cukup Optimal', 'Fairly optimal'),
               ('PEMETAAN', 'KURANG_OPTIMAL', 0, 'Kurang Optimal', 'Less than optimal')
       ) as c (purpose, category, minimum, name_id, name_en) using (purpose);
