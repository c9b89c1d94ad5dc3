-- A result is corrected by another one that names it and the reason, never by a change: the chain stays readable for ever.

alter table assessment_result
    add column revises uuid references assessment_result,
    add column revision_reason text,
    add column annulled boolean not null default false,
    add column potential_score numeric(5, 2) check (potential_score between 0 and 100),
    -- A chain, not a tree: of two rival revisions the second is refused.
    add constraint assessment_result_revised_once unique (revises),
    add check ((revises is null) = (revision_reason is null)),
    add check (revises is not null or not annulled),
    add check (revises <> result_id);
comment on column assessment_result.revises is 'The result that this one takes the place of; that one is superseded.';
comment on column assessment_result.annulled is 'A revision that takes the result back and puts nothing in its place: it has no ratings.';
comment on column assessment_result.potential_score is '0 to 100; no part of the match.';
comment on column assessment_result.agency_code is 'The agency that employed the person when the first result of the chain was recorded.';

-- The provider's own reference names the first of a chain; its revisions keep it.
alter table assessment_result drop constraint assessment_result_source;
create unique index assessment_result_source on assessment_result (provider_code, source_reference) where revises is null;

alter table assessment_result
    drop constraint assessment_result_method_check,
    add constraint assessment_result_method_check check
        (method in ('ASSESSMENT_CENTER', 'TEST', 'PORTFOLIO', 'SUPERIOR_RATING', 'CERTIFICATE', 'MULTI_RATER'));

-- The agency that employs the person now may revise what an earlier one recorded; the chain stays under the first one's code.
drop policy assessment_result_scope on assessment_result;
create policy assessment_result_scope on assessment_result
    using (agency_in_scope(agency_code)
           or exists (select 1 from employee e where e.employee_id = assessment_result.employee_id))
    with check (agency_in_scope(agency_code)
                or revises is not null
                   and exists (select 1 from employee e where e.employee_id = assessment_result.employee_id));
