-- What positions ask besides competencies, and what people have of it: rank, education, training. Merit facts only; which columns
-- there may be, a test holds to a list.

alter table position_standard add column requirements jsonb;
comment on column position_standard.requirements is
    'As position-standard.v1 tells them; null when the event is from before it told them: not known, which is not the same as nothing.';

create table qualification (
    employee_id uuid primary key,
    agency_code text not null,
    version bigint not null
);
comment on table qualification is 'Whose qualifications the register has told; without a row they are not known.';

create table qualification_item (
    employee_id uuid not null,
    agency_code text not null,
    kind text not null check (kind in ('RANK', 'EDUCATION', 'TRAINING')),
    code text not null,
    name text,
    since date,
    year smallint,
    check ((kind = 'RANK') = (since is not null)),
    check ((kind = 'RANK') = (year is null)),
    unique nulls not distinct (employee_id, kind, code, name, since, year)
);
comment on column qualification_item.code is 'Golongan, level of education or kind of training.';
comment on column qualification_item.name is 'Field of education or name of training.';
comment on column qualification_item.since is 'First day of the rank.';
comment on column qualification_item.year is 'Year in which education or training was completed.';

grant update on qualification to "${appRole}";
grant delete on qualification_item to "${appRole}";

-- As with results: the agency that employs the person now sees them too, whichever recorded them.
alter table qualification enable row level security;
create policy qualification_scope on qualification
    using (agency_in_scope(agency_code)
           or exists (select 1 from employee e where e.employee_id = qualification.employee_id))
    with check (agency_in_scope(agency_code));
alter table qualification_item enable row level security;
create policy qualification_item_scope on qualification_item
    using (agency_in_scope(agency_code)
           or exists (select 1 from employee e where e.employee_id = qualification_item.employee_id))
    with check (agency_in_scope(agency_code));

-- Which rank or level is above which: dated rows, for law orders them and law changes.
create table qualification_scale (
    scale text not null check (scale in ('GOLONGAN', 'EDUCATION')),
    code text not null,
    ordinal smallint not null check (ordinal > 0),
    effective_from date not null,
    effective_to date,
    citation text not null,
    certainty char(1) not null check (certainty in ('S', 'L', 'U')),
    constraint qualification_scale_one_in_force exclude using gist
        (scale with =, code with =, daterange(effective_from, effective_to) with &&)
);
comment on column qualification_scale.code is 'In capitals, without blanks, points and hyphens: S-1 is S1, III/d is III/D.';
comment on column qualification_scale.effective_to is 'First day no longer in force.';
revoke insert on qualification_scale from "${appRole}";

insert into qualification_scale (scale, code, ordinal, effective_from, citation, certainty)
select 'GOLONGAN', code, ordinality, '2000-11-10',
       'Peraturan Pemerintah Nomor 99 Tahun 2000 tentang Kenaikan Pangkat Pegawai Negeri Sipil', 'S'
  from unnest('{I/A,I/B,I/C,I/D,II/A,II/B,II/C,II/D,III/A,III/B,III/C,III/D,IV/A,IV/B,IV/C,IV/D,IV/E}'::text[])
       with ordinality as g (code, ordinality);

insert into qualification_scale (scale, code, ordinal, effective_from, citation, certainty)
select 'EDUCATION', code, ordinal, '2012-08-10',
       'Undang-Undang Nomor 12 Tahun 2012 tentang Pendidikan Tinggi; D-IV setara S-1 menurut Peraturan BKN Nomor 8 Tahun 2019', 'L'
  from (values ('SD', 1), ('SLTP', 2), ('SMP', 2), ('SLTA', 3), ('SMA', 3), ('SMK', 3), ('D1', 4), ('DI', 4), ('D2', 5), ('DII', 5),
               ('D3', 6), ('DIII', 6), ('D4', 7), ('DIV', 7), ('S1', 7), ('S2', 8), ('S3', 9)) as e (code, ordinal);

-- How long a person has been in definitive positions; days in two at once count once. Placements of before a move belong to the agency
-- of then and stay behind its wall: of them the agency that employs the person now learns this sum and nothing else.
create function placed_days(people uuid[], day date) returns table (employee_id uuid, days integer)
    language sql stable security definer set search_path from current as
$$
    select s.employee_id, sum(upper(d) - lower(d))::integer
      from (select p.employee_id, range_agg(daterange(p.from_date, least(p.to_date, day + 1))) as spans
              from placement p join employee e on e.employee_id = p.employee_id
             where p.employee_id = any(people) and agency_in_scope(e.agency_code) and p.kind = 'DEFINITIVE'
               and p.from_date <= day and (p.to_date is null or p.to_date > p.from_date)
             group by p.employee_id) s
     cross join lateral unnest(s.spans) as d
     group by s.employee_id
$$;
revoke execute on function placed_days(uuid[], date) from public;
grant execute on function placed_days(uuid[], date) to "${appRole}";
