-- SIASN files training under kinds of its own: which kind goes to which history is its reference table, dated as rules are.
create table siasn_jenis_diklat (
    jenis_diklat_id         integer not null,
    effective_from          date    not null,
    effective_to            date, -- exclusive
    jenis                   text    not null,
    jenis_kursus_sertipikat text    not null check (jenis_kursus_sertipikat in ('T', 'F', 'P')),
    riwayat                 text    not null check (riwayat in ('DIKLAT', 'KURSUS')),
    legal_basis             text    not null,
    primary key (jenis_diklat_id, effective_from),
    check (effective_to > effective_from),
    exclude using gist (jenis_diklat_id with =, daterange(effective_from, effective_to) with &&)
);

insert into siasn_jenis_diklat
    (jenis_diklat_id, jenis, jenis_kursus_sertipikat, riwayat, effective_from, legal_basis)
select seed.*, date '2010-01-01', 'SIASN, tabel referensi jenis diklat; struktural ke riwayat diklat, lainnya ke riwayat kursus'
from (values
    (1, 'Diklat Struktural', 'T', 'DIKLAT'),
    (2, 'Diklat Fungsional', 'F', 'KURSUS'),
    (3, 'Diklat Teknis', 'T', 'KURSUS'),
    (4, 'Workshop', 'P', 'KURSUS'),
    (5, 'Pelatihan Manajerial', 'T', 'KURSUS'),
    (6, 'Pelatihan Sosial Kultural', 'T', 'KURSUS'),
    (7, 'Sosialisasi', 'P', 'KURSUS'),
    (8, 'Bimbingan Teknis', 'T', 'KURSUS'),
    (9, 'Seminar', 'P', 'KURSUS'),
    (10, 'Magang', 'T', 'KURSUS'),
    (11, 'Kursus', 'T', 'KURSUS'),
    (12, 'Penataran', 'T', 'KURSUS'),
    (13, 'Pengembangan Kompetensi Dalam Bentuk Pelatihan klasikal lainnya', 'T', 'KURSUS'),
    (14, 'Coaching', 'T', 'KURSUS'),
    (15, 'Mentoring', 'T', 'KURSUS'),
    (16, 'E-Learning', 'T', 'KURSUS'),
    (17, 'Pelatihan Jarak Jauh', 'T', 'KURSUS'),
    (18, 'Detasering (Secondment)', 'T', 'KURSUS'),
    (19, 'Pembelajaran Alam Terbuka (Outbond)', 'T', 'KURSUS'),
    (20, 'Patok Banding (Benchmarking)', 'T', 'KURSUS'),
    (21, 'Pertukaran Antara Pns Dengan Pegawai Swasta/Badan Usaha Milik Negara/ Badan Usaha Milik Daerah', 'T', 'KURSUS'),
    (22, 'Belajar Mandiri (Self Development)', 'T', 'KURSUS'),
    (23, 'Komunitas Belajar (Community Of Practices)', 'T', 'KURSUS'),
    (24, 'Bimbingan Di Tempat Kerja', 'T', 'KURSUS'),
    (25, 'Pengembangan Kompetensi Dalam Bentuk Pelatihan Nonklasikal Lainnya', 'T', 'KURSUS')
) as seed;

-- What SIASN had and what the ledger had, compared at one moment: a run is kept as it was, a later one takes its place.
create table siasn_reconciliation (
    run_id        uuid primary key,
    agency_code   text        not null,
    from_date     date        not null,
    to_date       date        not null,
    upload_digest text        not null,
    ledger_digest text        not null,
    uploaded      integer     not null,
    matched       integer     not null,
    conflict      integer     not null,
    local_only    integer     not null,
    siasn_only    integer     not null,
    created_at    timestamptz not null,
    created_by    text        not null,
    check (to_date >= from_date),
    check (uploaded = matched + conflict + siasn_only)
);
create index siasn_reconciliation_agency on siasn_reconciliation (agency_code, from_date, to_date, created_at);
alter table siasn_reconciliation enable row level security;
create policy siasn_reconciliation_scope on siasn_reconciliation using (agency_in_scope(agency_code));

-- The NIP of an uploaded row is digested on arrival and kept nowhere, not even as digest: the row is known by its number.
create table siasn_reconciliation_row (
    run_id           uuid    not null references siasn_reconciliation,
    position         integer not null,
    agency_code      text    not null,
    state            text    not null check (state in ('LOCAL_ONLY', 'SIASN_ONLY', 'MATCHED', 'CONFLICT')),
    row_number       integer, -- of the upload, from 1; null: not in it
    employee_id      uuid,    -- null: not known here
    completion_id    uuid,
    verification     text,
    riwayat          text,
    jenis_diklat_id  integer,
    title            text    not null,
    certificate_number text,
    start_date       date    not null,
    end_date         date    not null,
    siasn_jp         integer,
    exact_jp         numeric(9, 2),
    rounding         text check (rounding in ('EXACT', 'ROUNDED_DOWN', 'ROUNDED_UP')),
    differences      jsonb   not null,
    primary key (run_id, position),
    check ((state = 'LOCAL_ONLY') = (row_number is null)),
    check ((state = 'SIASN_ONLY') = (completion_id is null))
);
create index siasn_reconciliation_row_state on siasn_reconciliation_row (run_id, state, position);
alter table siasn_reconciliation_row enable row level security;
create policy siasn_reconciliation_row_scope on siasn_reconciliation_row using (agency_in_scope(agency_code));

create trigger siasn_reconciliation_append_only
    before update or delete or truncate on siasn_reconciliation
    for each statement execute function refuse_change();
create trigger siasn_reconciliation_row_append_only
    before update or delete or truncate on siasn_reconciliation_row
    for each statement execute function refuse_change();
