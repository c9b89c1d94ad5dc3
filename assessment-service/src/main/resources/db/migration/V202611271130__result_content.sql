-- What providers tell beside the ratings. Names of assessors are not kept, only their numbers; the narrative stands apart,
-- because fewer may read it.
alter table assessment_result
    add column instruments text[] not null default '{}' check (cardinality(instruments) <= 30),
    add column assessors text[] not null default '{}' check (cardinality(assessors) <= 20);
comment on column assessment_result.assessors is 'Certificate or register numbers, never names or NIPs.';

create table assessment_potential_aspect (
    result_id uuid not null references assessment_result,
    aspect_code text not null,
    score numeric(5, 2) not null check (score between 0 and 100),
    primary key (result_id, aspect_code)
);
create table assessment_narrative (
    result_id uuid primary key references assessment_result,
    strengths text,
    development_areas text,
    recommendation text,
    check (num_nonnulls(strengths, development_areas, recommendation) > 0)
);

create trigger assessment_potential_aspect_append_only before update or delete or truncate on assessment_potential_aspect
    for each statement execute function refuse_change();
create trigger assessment_narrative_append_only before update or delete or truncate on assessment_narrative
    for each statement execute function refuse_change();

alter table assessment_potential_aspect enable row level security;
create policy assessment_potential_aspect_scope on assessment_potential_aspect
    using (exists (select 1 from assessment_result r where r.result_id = assessment_potential_aspect.result_id));
alter table assessment_narrative enable row level security;
create policy assessment_narrative_scope on assessment_narrative
    using (exists (select 1 from assessment_result r where r.result_id = assessment_narrative.result_id));
