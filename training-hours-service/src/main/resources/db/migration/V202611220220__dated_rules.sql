-- The law changes: every conversion, threshold and bound is a dated row with its citation, never a constant in code.
create extension if not exists btree_gist;

create table conversion_rule (
    form_code               text          not null,
    effective_from          date          not null,
    effective_to            date, -- exclusive
    name                    text          not null,
    jalur                   text          not null check (jalur in ('PENDIDIKAN', 'KLASIKAL', 'NONKLASIKAL')),
    pillar                  integer       not null check (pillar in (70, 20, 10)),
    rule                    text          not null
        check (rule in ('AS_PROGRAM', 'AS_PROGRAM_DAILY_CAP', 'FIXED_PER_UNIT')),
    unit                    text          not null check (unit in ('JP', 'DAY', 'SESSION', 'ACTIVITY', 'SEMESTER')),
    national_rate           numeric(7, 2) not null, -- JP per unit
    international_rate      numeric(7, 2),          -- null: the form does not exist abroad
    international_surcharge integer,                -- percent on top of the rate
    cap_period              text check (cap_period in ('DAY', 'MONTH')),
    national_cap            numeric(7, 2),          -- units of the rule per period
    international_cap       numeric(7, 2),
    siasn_jenis_diklat_id   integer,
    bps_code                text,
    certainty               text          not null check (certainty in ('sure', 'likely', 'unsure')),
    note                    text,
    rule_set                text          not null,
    legal_basis             text          not null,
    primary key (form_code, effective_from),
    check (effective_to > effective_from),
    check (cap_period is not null or (national_cap is null and international_cap is null)),
    exclude using gist (form_code with =, daterange(effective_from, effective_to) with &&)
);

insert into conversion_rule
    (form_code, name, jalur, pillar, rule, unit, national_rate, international_rate, international_surcharge, cap_period,
     national_cap, international_cap, siasn_jenis_diklat_id, bps_code, certainty, note, effective_from, rule_set,
     legal_basis)
select seed.*, date '2018-01-01', 'PERLAN-10-2018', 'Peraturan LAN 10/2018, Lampiran (konversi jam pelajaran)'
from (values
    ('P02', 'Tugas belajar', 'PENDIDIKAN', 10, 'FIXED_PER_UNIT', 'SEMESTER', 20, 20, 0, null, null, null, null, 'A1', 'likely', null),
    ('P03', 'Izin belajar / belajar mandiri berijazah', 'PENDIDIKAN', 10, 'FIXED_PER_UNIT', 'SEMESTER', 20, 20, 0, null, null, null, null, 'A2', 'unsure', 'term replaced by tugas belajar biaya mandiri'),
    ('KL01', 'Pelatihan struktural kepemimpinan', 'KLASIKAL', 10, 'AS_PROGRAM', 'JP', 1, null, null, null, null, null, 1, 'B1', 'likely', 'goes to SIASN rw-diklat, not rw-kursus'),
    ('KL02', 'Pelatihan manajerial', 'KLASIKAL', 10, 'AS_PROGRAM', 'JP', 1, 1, 20, null, null, null, 5, 'B2', 'likely', null),
    ('KL03', 'Pelatihan teknis', 'KLASIKAL', 10, 'AS_PROGRAM', 'JP', 1, 1, 20, null, null, null, 3, 'B3', 'likely', null),
    ('KL04', 'Pelatihan fungsional', 'KLASIKAL', 10, 'AS_PROGRAM', 'JP', 1, 1, 20, null, null, null, 2, 'B4', 'likely', null),
    ('KL05', 'Pelatihan sosial kultural', 'KLASIKAL', 10, 'AS_PROGRAM', 'JP', 1, 1, 20, null, null, null, 6, 'B5', 'likely', null),
    ('KL06', 'Seminar/konferensi/sarasehan', 'KLASIKAL', 10, 'FIXED_PER_UNIT', 'DAY', 4, 6, 0, null, null, null, 9, 'B6', 'likely', 'kab. system 2021: 4/day'),
    ('KL07', 'Workshop/lokakarya', 'KLASIKAL', 10, 'FIXED_PER_UNIT', 'DAY', 5, 7, 0, null, null, null, 4, 'B7', 'likely', 'kab. system 2021: 5/day'),
    ('KL08', 'Kursus', 'KLASIKAL', 10, 'AS_PROGRAM', 'JP', 1, 1, 20, null, null, null, 11, 'B8', 'likely', 'kab. system 2021: 4/day'),
    ('KL09', 'Penataran', 'KLASIKAL', 10, 'AS_PROGRAM', 'JP', 1, 1, 20, null, null, null, 12, 'B9', 'likely', 'kab. system 2021: 4/day'),
    ('KL10', 'Bimbingan teknis', 'KLASIKAL', 10, 'AS_PROGRAM', 'JP', 1, 1, 20, null, null, null, 8, 'B10', 'likely', 'kab. system 2021: 4/day'),
    ('KL11', 'Sosialisasi', 'KLASIKAL', 10, 'FIXED_PER_UNIT', 'DAY', 4, 6, 0, null, null, null, 7, 'B11', 'likely', 'kab. system 2021: 4/day'),
    ('KL12', 'Pelatihan klasikal lainnya', 'KLASIKAL', 10, 'AS_PROGRAM', 'JP', 1, 1, 20, null, null, null, 13, null, 'unsure', null),
    ('NKL01', 'Coaching', 'NONKLASIKAL', 20, 'FIXED_PER_UNIT', 'SESSION', 2, 4, 0, 'MONTH', 2, 2, 14, 'C1', 'likely', 'Lampung IDP 2/session max 2x/month'),
    ('NKL02', 'Mentoring', 'NONKLASIKAL', 20, 'FIXED_PER_UNIT', 'SESSION', 2, 4, 0, 'MONTH', 2, 2, 15, 'C2', 'likely', 'Lampung IDP 2/session max 2x/month'),
    ('NKL03', 'E-learning', 'NONKLASIKAL', 10, 'AS_PROGRAM_DAILY_CAP', 'JP', 1, 1, 0, 'DAY', 3, 4, 16, 'C3', 'likely', 'IP-ASN app says 3 JP/day for international too'),
    ('NKL04', 'Pelatihan jarak jauh', 'NONKLASIKAL', 10, 'AS_PROGRAM', 'JP', 1, 1, 20, null, null, null, 17, 'C4', 'likely', null),
    ('NKL05', 'Detasering (secondment)', 'NONKLASIKAL', 70, 'FIXED_PER_UNIT', 'ACTIVITY', 20, 24, 0, null, null, null, 18, 'C5', 'likely', 'IP-ASN app: international +20% (= 24)'),
    ('NKL06', 'Pembelajaran alam terbuka (outbound)', 'NONKLASIKAL', 70, 'AS_PROGRAM', 'JP', 1, 1, 20, null, null, null, 19, 'C6', 'likely', null),
    ('NKL07', 'Patok banding (benchmarking)', 'NONKLASIKAL', 70, 'FIXED_PER_UNIT', 'ACTIVITY', 10, 20, 0, null, null, null, 20, 'C7', 'likely', 'two other sources agree on 10'),
    ('NKL08', 'Pertukaran PNS dengan pegawai swasta/BUMN/BUMD', 'NONKLASIKAL', 70, 'FIXED_PER_UNIT', 'ACTIVITY', 20, 24, 0, null, null, null, 21, 'C8', 'likely', null),
    ('NKL09', 'Belajar mandiri (self development)', 'NONKLASIKAL', 70, 'AS_PROGRAM_DAILY_CAP', 'JP', 1, 1, 20, 'DAY', 2, 2, 22, 'C9', 'likely', null),
    ('NKL10', 'Komunitas belajar (community of practice)', 'NONKLASIKAL', 20, 'AS_PROGRAM_DAILY_CAP', 'JP', 1, 1, 20, 'DAY', 2, 2, 23, 'C10', 'likely', null),
    ('NKL11', 'Bimbingan di tempat kerja', 'NONKLASIKAL', 70, 'FIXED_PER_UNIT', 'SESSION', 2, 2, 20, 'MONTH', 2, null, 24, null, 'likely', 'IP-ASN app'),
    ('NKL12', 'Magang/praktik kerja', 'NONKLASIKAL', 70, 'FIXED_PER_UNIT', 'ACTIVITY', 20, 24, 0, null, null, null, 10, 'C11', 'likely', null),
    ('NKL13', 'Pelatihan nonklasikal lainnya', 'NONKLASIKAL', 70, 'AS_PROGRAM', 'JP', 1, 1, 20, null, null, null, 25, null, 'unsure', null)
) as seed;

-- What is owed: PNS a floor per calendar year, PPPK a ceiling per contract year; practice also holds PPPK against 20.
create table entitlement_rule (
    employment_kind text          not null check (employment_kind in ('PNS', 'PPPK')),
    standing        text          not null check (standing in ('LEGAL', 'PRACTICE')),
    effective_from  date          not null,
    effective_to    date, -- exclusive
    obligation      text          not null check (obligation in ('FLOOR', 'CEILING')),
    period          text          not null check (period in ('CALENDAR_YEAR', 'CONTRACT_YEAR')),
    required_jp     numeric(7, 2) not null check (required_jp > 0),
    rule_set        text          not null,
    legal_basis     text          not null,
    primary key (employment_kind, standing, effective_from),
    check (effective_to > effective_from),
    exclude using gist
        (employment_kind with =, standing with =, daterange(effective_from, effective_to) with &&)
);

insert into entitlement_rule
    (employment_kind, standing, effective_from, obligation, period, required_jp, rule_set, legal_basis)
values
    ('PNS', 'LEGAL', '2010-01-01', 'FLOOR', 'CALENDAR_YEAR', 20, 'PP-11-2017', 'PP 11/2017 pasal 203 ayat (4)'),
    ('PPPK', 'LEGAL', '2010-01-01', 'CEILING', 'CONTRACT_YEAR', 24, 'PP-49-2018', 'PP 49/2018; Peraturan LAN 15/2020'),
    ('PPPK', 'PRACTICE', '2010-01-01', 'FLOOR', 'CALENDAR_YEAR', 20, 'PRACTICE-20',
     'Practice of agencies, by analogy with PP 11/2017 pasal 203; not an obligation');

-- What is believed: above the soft bound an entry is flagged, above the hard one (a day has 24 hours) refused.
create table plausibility_rule (
    effective_from     date primary key,
    earliest_date      date          not null,
    longest_days       integer       not null,
    flagged_jp_per_day numeric(7, 2) not null,
    refused_jp_per_day numeric(7, 2) not null,
    legal_basis        text          not null,
    check (flagged_jp_per_day <= refused_jp_per_day)
);

insert into plausibility_rule values
    ('2010-01-01', '2010-01-01', 1830, 10, 32, 'House rule: 1 JP is 45 minutes, 32 JP are 24 hours');
