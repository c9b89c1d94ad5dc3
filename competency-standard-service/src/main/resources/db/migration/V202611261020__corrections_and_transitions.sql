-- A correction is a version of its own that names what it corrects; transitions are kept, so that "known then" has an answer.

alter table position_standard
    add column corrects          uuid references position_standard,
    add column correction_reason text,
    add column corrected_by      uuid references position_standard,
    add column superseded_by     uuid references position_standard,
    add column enacted_to        date,
    add check ((corrects is null) = (correction_reason is null)),
    add check (corrects <> id and corrected_by <> id and superseded_by <> id),
    add check (enacted_to > effective_from);
create unique index position_standard_corrected_once on position_standard (corrects)
    where status in ('ENACTED', 'SUPERSEDED', 'REVOKED');

update position_standard s
set superseded_by = later.id
from position_standard later
where later.supersedes = s.id and later.status in ('ENACTED', 'SUPERSEDED', 'REVOKED');

create or replace function keep_enacted_standard() returns trigger language plpgsql as
$$
begin
    if old.status in ('ENACTED', 'SUPERSEDED', 'REVOKED')
        and (new.content, new.position_id, new.agency_code, new.digest, new.decree_number, new.decree_date,
             new.decree_title, new.effective_from, new.enacted_to, new.enacted_by, new.approved_by, new.makers,
             new.supersedes, new.corrects, new.correction_reason, new.drafted_at)
            is distinct from
            (old.content, old.position_id, old.agency_code, old.digest, old.decree_number, old.decree_date,
             old.decree_title, old.effective_from, old.enacted_to, old.enacted_by, old.approved_by, old.makers,
             old.supersedes, old.corrects, old.correction_reason, old.drafted_at) then
        raise exception 'an enacted standard never changes' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

-- One row per version of a standard's record: what was done, by whom, and what the standard was from then on.
-- The content of a draft is kept when an edit replaces it; content that was never edited stands in position_standard alone.
create table standard_transition (
    standard_id    uuid        not null references position_standard,
    version        bigint      not null,
    agency_code    text        not null,
    action         text        not null,
    actor          text        not null,
    recorded_at    timestamptz not null,
    status         text        not null,
    decree_number  text,
    effective_from date,
    effective_to   date,
    comment        text,
    row_comments   jsonb,
    state          jsonb       not null,
    content_before jsonb,
    primary key (standard_id, version)
);
alter table standard_transition enable row level security;
create policy standard_transition_scope on standard_transition using (agency_in_scope(agency_code));
create trigger standard_transition_append_only before update or delete or truncate on standard_transition
    for each statement execute function refuse_change();

-- What happened before this table stands in the audit trail.
insert into standard_transition
    (standard_id, version, agency_code, action, actor, recorded_at, status, decree_number, effective_from, effective_to,
     state)
select s.id, (a.details ->> 'version')::bigint, s.agency_code, a.action, a.actor, a.recorded_at, step.status,
       step.decree_number, step.effective_from, step.effective_to,
       jsonb_strip_nulls(jsonb_build_object(
           'standardId', s.id,
           'positionId', s.position_id,
           'agencyCode', s.agency_code,
           'status', step.status,
           'letterNumber', case when step.status not in ('DRAFT', 'SUBMITTED') then s.letter_number end,
           'letterDate', case when step.status not in ('DRAFT', 'SUBMITTED') then s.letter_date end,
           'legalBasis', case when step.decree_number is not null then jsonb_build_object(
               'number', s.decree_number, 'date', s.decree_date, 'title', s.decree_title) end,
           'effectiveFrom', step.effective_from,
           'effectiveTo', step.effective_to,
           'supersedes', case when step.decree_number is not null then s.supersedes end,
           'supersededBy', case when step.status = 'SUPERSEDED' then s.superseded_by end,
           'revocation', case when step.status = 'REVOKED' then jsonb_build_object(
               'number', s.revocation_number, 'date', s.revocation_date, 'title', s.revocation_title) end,
           'digest', case when step.decree_number is not null then s.digest end,
           'version', (a.details ->> 'version')::bigint))
from audit_entry a
join position_standard s on s.id::text = a.subject_id
cross join lateral (
    select action.status,
           case when action.status in ('ENACTED', 'SUPERSEDED', 'REVOKED') then s.decree_number end as decree_number,
           case when action.status in ('ENACTED', 'SUPERSEDED', 'REVOKED') then s.effective_from end as effective_from,
           case when action.status in ('SUPERSEDED', 'REVOKED') then s.effective_to end as effective_to
    from (values ('STANDARD_DRAFTED', 'DRAFT'), ('STANDARD_EDITED', 'DRAFT'), ('STANDARD_RETURNED', 'DRAFT'),
                 ('STANDARD_SUBMITTED', 'SUBMITTED'), ('STANDARD_APPROVED', 'APPROVED'),
                 ('STANDARD_ENACTED', 'ENACTED'), ('STANDARD_SUPERSEDED', 'SUPERSEDED'),
                 ('STANDARD_REVOKED', 'REVOKED')) as action (name, status)
    where action.name = a.action) as step
where a.subject_type = 'position-standard'
on conflict do nothing;
