-- A correction is a reversal and a new credit that names the credit it replaces: still at most one of them stands.
alter table ledger_entry add column corrects_entry_id uuid references ledger_entry
    check (corrects_entry_id is null or kind = 'CREDIT');

-- One first credit per completion, one successor per credit, and a successor only after its predecessor was taken back:
-- the credits of a completion are a chain of which at most the last one stands.
create unique index ledger_entry_first_credit on ledger_entry (completion_id)
    where kind = 'CREDIT' and corrects_entry_id is null;
create unique index ledger_entry_one_correction on ledger_entry (corrects_entry_id)
    where corrects_entry_id is not null;
create index ledger_entry_later_credit on ledger_entry (completion_id) where corrects_entry_id is not null;
drop index ledger_entry_one_credit;

create function refuse_correction_of_standing_credit() returns trigger
    language plpgsql as $$
begin
    if not exists (select from ledger_entry credit
                        join ledger_entry reversal on reversal.reverses_entry_id = credit.entry_id
                   where credit.entry_id = new.corrects_entry_id and credit.kind = 'CREDIT'
                     and credit.completion_id = new.completion_id) then
        raise exception 'a credit is corrected only after it was taken back' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger ledger_entry_correction before insert on ledger_entry
    for each row when (new.corrects_entry_id is not null)
    execute function refuse_correction_of_standing_credit();

-- What was reported is never overwritten. What a sender sends again after a return, and what an officer corrects, are
-- revisions beside it; completion.revision says which one counts, 0 for the report itself.
create table completion_revision (
    completion_id      uuid          not null references completion,
    revision           integer       not null check (revision > 0),
    origin             text          not null check (origin in ('SENDER', 'OFFICER')),
    agency_code        text          not null,
    content_digest     text          not null,
    programme_code     text,
    form_code          text          not null,
    title              text          not null,
    title_key          text          not null,
    start_date         date          not null,
    end_date           date          not null,
    unit               text          not null
        check (unit in ('JP', 'MINUTE', 'DAY', 'SESSION', 'ACTIVITY', 'SEMESTER')),
    amount             numeric(7, 2) not null check (amount > 0),
    international      boolean       not null,
    attendance_mode    text          not null check (attendance_mode in ('ONSITE', 'ONLINE', 'HYBRID')),
    certificate_number text,
    certificate_issuer text,
    certificate_key    text,
    evidence_digest    text,
    competency_codes   text[]        not null,
    course_id          text,
    engaged_minutes    integer check (engaged_minutes >= 0),
    claimed_jp         numeric(7, 2) not null,
    converted_jp       numeric(7, 2) not null,
    verification       text          not null check (verification in ('VERIFIED', 'UNVERIFIED')),
    recorded_at        timestamptz   not null,
    recorded_by        text          not null,
    primary key (completion_id, revision),
    check (end_date >= start_date)
);
alter table completion_revision enable row level security;
create policy completion_revision_scope on completion_revision using (agency_in_scope(agency_code));
create trigger completion_revision_append_only
    before update or delete or truncate on completion_revision
    for each statement execute function refuse_change();

alter table completion add column revision integer not null default 0 check (revision >= 0);
grant update (revision) on completion to "${appRole}";
create index completion_revised on completion (employee_id) where revision > 0;

-- A completion as it counts. The caller's own rights apply, row-level security included.
create view completion_in_force with (security_invoker = true) as
select c.completion_id, c.provider_code, c.source_record_id, c.employee_id, c.agency_code, c.revision, c.received_at,
       c.received_by,
       case c.revision when 0 then c.programme_code else r.programme_code end as programme_code,
       case c.revision when 0 then c.form_code else r.form_code end as form_code,
       case c.revision when 0 then c.title else r.title end as title,
       case c.revision when 0 then c.title_key else r.title_key end as title_key,
       case c.revision when 0 then c.start_date else r.start_date end as start_date,
       case c.revision when 0 then c.end_date else r.end_date end as end_date,
       case c.revision when 0 then c.unit else r.unit end as unit,
       case c.revision when 0 then c.amount else r.amount end as amount,
       case c.revision when 0 then c.international else r.international end as international,
       case c.revision when 0 then c.attendance_mode else r.attendance_mode end as attendance_mode,
       case c.revision when 0 then c.certificate_number else r.certificate_number end as certificate_number,
       case c.revision when 0 then c.certificate_issuer else r.certificate_issuer end as certificate_issuer,
       case c.revision when 0 then c.certificate_key else r.certificate_key end as certificate_key,
       case c.revision when 0 then c.evidence_digest else r.evidence_digest end as evidence_digest,
       case c.revision when 0 then c.competency_codes else r.competency_codes end as competency_codes,
       case c.revision when 0 then c.course_id else r.course_id end as course_id,
       case c.revision when 0 then c.engaged_minutes else r.engaged_minutes end as engaged_minutes,
       case c.revision when 0 then c.claimed_jp else r.claimed_jp end as claimed_jp,
       case c.revision when 0 then c.converted_jp else r.converted_jp end as converted_jp,
       case c.revision when 0 then c.verification else r.verification end as verification
from completion c
     left join completion_revision r on r.completion_id = c.completion_id and r.revision = c.revision;
