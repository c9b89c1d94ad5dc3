-- What people have of each competency, as the assessments publish it: compact, so that the impact of drafts on a whole agency is one pass.

create table owned_levels (
    employee_id uuid        not null,
    purpose     text        not null check (purpose in ('PENGISIAN_JABATAN', 'PEMETAAN')),
    agency_code text        not null,
    codes       text[]      not null,
    hundredths  smallint[]  not null,
    valid_until date[]      not null,
    version     bigint      not null check (version > 0),
    event_time  timestamptz not null,
    primary key (employee_id, purpose),
    check (cardinality(hundredths) = cardinality(codes) and cardinality(valid_until) = cardinality(codes))
);
comment on column owned_levels.hundredths is 'Level times 100, in the order of codes; a competency without a level that counts is left out.';
comment on column owned_levels.valid_until is 'Last day on which the evidence counts, in the order of codes; null when it is not known.';
create index owned_levels_by_agency on owned_levels (agency_code, event_time);
alter table owned_levels enable row level security;
create policy owned_levels_scope on owned_levels using (agency_in_scope(agency_code));
grant update on owned_levels to ${appRole};

-- Where the categories of JPM are cut: dated rows with their citation. The assessments decide with their own; here they only foretell.
create table jpm_category (
    purpose   text          not null check (purpose in ('PENGISIAN_JABATAN', 'PEMETAAN')),
    category  text          not null,
    minimum   numeric(5, 2) not null check (minimum >= 0),
    effective daterange     not null check (not isempty(effective)),
    citation  text          not null,
    exclude using gist (purpose with =, category with =, effective with &&)
);
revoke insert on jpm_category from ${appRole};

insert into jpm_category (purpose, category, minimum, effective, citation)
select purpose, category, minimum, '[2019-01-01,)',
       'Peraturan BKN Nomor 26 Tahun 2019 tentang Pembinaan Penyelenggara Penilaian Kompetensi Pegawai Negeri Sipil'
from (values ('PENGISIAN_JABATAN', 'MS', 80),
             ('PENGISIAN_JABATAN', 'MMS', 68),
             ('PENGISIAN_JABATAN', 'KMS', 0),
             ('PEMETAAN', 'OPTIMAL', 90),
             ('PEMETAAN', 'CUKUP_OPTIMAL', 78),
             ('PEMETAAN', 'KURANG_OPTIMAL', 0)) as cut (purpose, category, minimum);
