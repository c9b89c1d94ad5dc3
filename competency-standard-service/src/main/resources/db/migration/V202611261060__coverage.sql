-- Coverage judges tens of thousands of standards at once: what they require stands beside the content, read once at writing.

create function required_codes(content jsonb) returns text[]
    language sql immutable parallel safe
    return (select coalesce(array_agg(r.value ->> 'competencyCode' order by r.ordinality), '{}')
            from jsonb_array_elements(case when jsonb_typeof(content -> 'competencies') = 'array'
                                           then content -> 'competencies' else '[]' end) with ordinality r);

create function required_levels(content jsonb) returns int[]
    language sql immutable parallel safe
    return (select coalesce(array_agg((r.value ->> 'level')::int order by r.ordinality), '{}')
            from jsonb_array_elements(case when jsonb_typeof(content -> 'competencies') = 'array'
                                           then content -> 'competencies' else '[]' end) with ordinality r);

alter table position_standard
    add required_codes text[] not null generated always as (required_codes(content)) stored,
    add required_levels int[] not null generated always as (required_levels(content)) stored,
    add has_performance_indicators boolean not null generated always as (
        case when jsonb_typeof(content -> 'performanceIndicators') = 'array'
             then jsonb_array_length(content -> 'performanceIndicators') > 0 else false end) stored;

-- By agency and at any recorded instant, not only as known now.
create index position_state_of_agency on position_state (agency_code, position_id);
create index standard_in_force_by_agency on standard_in_force (agency_code, position_id);
create index placement_by_agency on placement (agency_code, position_id);

-- From what age a standard is due for review. No statute names a term; the plans that positions serve run five years.
create table standard_age_rule (
    version   text primary key,
    effective daterange not null check (not isempty(effective)),
    years     smallint  not null check (years between 1 and 50),
    citation  text      not null,
    certainty text      not null check (certainty in ('SURE', 'LIKELY', 'UNSURE')),
    constraint standard_age_rule_one_per_date exclude using gist (effective with &&)
);
insert into standard_age_rule (version, effective, years, citation, certainty)
values ('STANDARD_AGE/1', '(,)', 5,
        'UU 25/2004 ps. 1 dan 4-7: RPJMN, RPJMD dan Renstra berjangka 5 tahun; PermenPANRB 38/2017 tidak menetapkan jangka',
        'UNSURE');
