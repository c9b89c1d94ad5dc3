-- What the performance system says of a person's year. Recorded once and never changed, by grant and by trigger; a correction is a linked row.

-- The predicates of a yearly appraisal, dated: the regulations have renamed them.
create table performance_predicate (
    predicate text not null,
    effective_from date not null,
    effective_to date,
    name_id text not null,
    name_en text not null,
    citation text not null,
    certainty char(1) not null check (certainty in ('S', 'L', 'U')),
    primary key (predicate, effective_from),
    check (effective_to is null or effective_to > effective_from)
);
comment on column performance_predicate.effective_from is 'A year is appraised by the predicates in force on its last day.';
comment on column performance_predicate.effective_to is 'First day no longer in force.';
revoke insert on performance_predicate from "${appRole}";

insert into performance_predicate (predicate, effective_from, effective_to, name_id, name_en, citation, certainty) values
    ('SANGAT_BAIK', '2019-04-26', null, 'Sangat Baik', 'Very good',
     'PP 30/2019 tentang Penilaian Kinerja PNS; PermenPANRB 6/2022 tentang Pengelolaan Kinerja Pegawai ASN', 'S'),
    ('BAIK', '2019-04-26', null, 'Baik', 'Good',
     'PP 30/2019 tentang Penilaian Kinerja PNS; PermenPANRB 6/2022 tentang Pengelolaan Kinerja Pegawai ASN', 'S'),
    ('CUKUP', '2019-04-26', '2022-01-01', 'Cukup', 'Sufficient', 'PP 30/2019 tentang Penilaian Kinerja PNS', 'L'),
    ('BUTUH_PERBAIKAN', '2022-01-01', null, 'Butuh Perbaikan', 'Needs improvement',
     'PermenPANRB 6/2022 tentang Pengelolaan Kinerja Pegawai ASN', 'L'),
    ('KURANG', '2019-04-26', null, 'Kurang', 'Poor',
     'PP 30/2019 tentang Penilaian Kinerja PNS; PermenPANRB 6/2022 tentang Pengelolaan Kinerja Pegawai ASN', 'S'),
    ('SANGAT_KURANG', '2019-04-26', null, 'Sangat Kurang', 'Very poor',
     'PP 30/2019 tentang Penilaian Kinerja PNS; PermenPANRB 6/2022 tentang Pengelolaan Kinerja Pegawai ASN', 'S');

create table performance_appraisal (
    appraisal_id uuid primary key,
    employee_id uuid not null,
    agency_code text not null,
    system_code text not null,
    source_reference text not null,
    year integer not null check (year between 2000 and 2199),
    score numeric(5, 2) check (score between 0 and 100),
    predicate text,
    revises uuid unique references performance_appraisal,
    revision_reason text,
    annulled boolean not null,
    digest text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    -- The performance system's own reference: sending an appraisal again is recognised for ever.
    constraint performance_appraisal_source unique (system_code, source_reference),
    check ((revises is null) = (revision_reason is null)),
    check (not annulled or revises is not null),
    -- Missing is never 0: what is not annulled says something.
    check (annulled = (score is null and predicate is null))
);
-- One appraisal per person and year; what differs from it is its revision.
create unique index performance_appraisal_of_year on performance_appraisal (employee_id, year) where revises is null;
create index performance_appraisal_by_employee on performance_appraisal (employee_id, year, appraisal_id);

create trigger performance_appraisal_append_only before update or delete or truncate on performance_appraisal
    for each statement execute function refuse_change();

-- The agency that recorded it sees it, and so does the agency that employs the person now.
alter table performance_appraisal enable row level security;
create policy performance_appraisal_scope on performance_appraisal
    using (agency_in_scope(agency_code)
           or exists (select 1 from employee e where e.employee_id = performance_appraisal.employee_id))
    with check (agency_in_scope(agency_code));
