-- Which source of evidence speaks for a competency, what a surplus and a missing rating do: dated rules with their citation, like the cuts.

create table evidence_policy (
    policy_code text not null,
    version integer not null check (version > 0),
    adopted boolean not null,
    effective_from date not null,
    effective_to date,
    citation text not null,
    certainty char(1) not null check (certainty in ('S', 'L', 'U')),
    primary key (policy_code, version),
    check (effective_to is null or effective_to > effective_from),
    constraint evidence_policy_one_in_force exclude using gist
        (daterange(effective_from, effective_to) with &&) where (adopted)
);
comment on table evidence_policy is 'Before the first one all sources are equal and the latest assessment wins.';
comment on column evidence_policy.effective_to is 'First day no longer in force.';

create table evidence_rank (
    policy_code text not null,
    version integer not null,
    competency_group text not null check (competency_group in ('MANAJERIAL', 'SOSIOKULTURAL', 'TEKNIS', 'PEMERINTAHAN')),
    method text not null
        check (method in ('ASSESSMENT_CENTER', 'TEST', 'PORTFOLIO', 'SUPERIOR_RATING', 'CERTIFICATE', 'MULTI_RATER')),
    rank integer not null check (rank between 1 and 20),
    primary key (policy_code, version, competency_group, method),
    foreign key (policy_code, version) references evidence_policy
);
comment on column evidence_rank.rank is '1 comes first; of equal ranks the latest assessment wins; a source that is not listed is not admitted.';

revoke insert on evidence_policy, evidence_rank from "${appRole}";

-- No regulation settles the order: it is a choice (ADR 0026), marked as unsure, and it begins with the year so that no earlier day is touched.
insert into evidence_policy (policy_code, version, adopted, effective_from, citation, certainty) values
    ('URUTAN-BUKTI', 1, true, '2026-01-01',
     'Peraturan BKN 26/2019 (assessment center), Permendagri 108/2017 (sertifikat kompetensi pemerintahan); urutan antarmetode adalah kebijakan sistem, tidak diatur',
     'U');

insert into evidence_rank (policy_code, version, competency_group, method, rank)
select 'URUTAN-BUKTI', 1, g.competency_group, r.method, r.rank
  from (values ('MANAJERIAL'), ('SOSIOKULTURAL')) as g (competency_group)
 cross join (values ('ASSESSMENT_CENTER', 1), ('TEST', 2), ('MULTI_RATER', 3), ('SUPERIOR_RATING', 4), ('PORTFOLIO', 5)) as r (method, rank)
union all
select 'URUTAN-BUKTI', 1, 'TEKNIS', r.method, r.rank
  from (values ('CERTIFICATE', 1), ('TEST', 1), ('ASSESSMENT_CENTER', 2), ('PORTFOLIO', 3), ('SUPERIOR_RATING', 4), ('MULTI_RATER', 5)) as r (method, rank)
union all
select 'URUTAN-BUKTI', 1, 'PEMERINTAHAN', r.method, r.rank
  from (values ('CERTIFICATE', 1), ('TEST', 2), ('ASSESSMENT_CENTER', 3), ('PORTFOLIO', 4), ('SUPERIOR_RATING', 5), ('MULTI_RATER', 5)) as r (method, rank);

-- The defaults are what every scheme so far has meant.
alter table rule_scheme
    add column surplus text not null default 'COMPENSATES'
        check (surplus in ('COMPENSATES', 'CAPPED_PER_COMPETENCY', 'CAPPED_AT_TOTAL')),
    add column missing text not null default 'INCOMPLETE' check (missing in ('INCOMPLETE', 'LEFT_OUT')),
    add column minimum_rated_share numeric(5, 2) check (minimum_rated_share > 0 and minimum_rated_share <= 100),
    add column display_scale integer not null default 2 check (display_scale between 0 and 4),
    add check ((missing = 'LEFT_OUT') = (minimum_rated_share is not null));
comment on column rule_scheme.minimum_rated_share is 'Percent of the competencies that count which must have a valid rating before the others may be left out.';

alter table match_computation
    add column evidence_policy_code text,
    add column evidence_policy_version integer,
    add column algorithm integer not null default 1,
    add column input_digests jsonb,
    add foreign key (evidence_policy_code, evidence_policy_version) references evidence_policy,
    add check ((evidence_policy_code is null) = (evidence_policy_version is null));
comment on column match_computation.evidence_policy_code is 'Null when no policy was in force: all sources were equal and the latest assessment won.';
comment on column match_computation.algorithm is 'Version of the code that reckoned it, by which it is verified.';
comment on column match_computation.input_digests is 'Digests of what the standard, the scheme and the policy said; null in those reckoned before they were kept.';

-- The scale for display is the scheme's.
alter table match_computation alter column jpm_display type numeric;
