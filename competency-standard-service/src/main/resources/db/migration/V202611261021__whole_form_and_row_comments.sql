-- The whole form as the decree fixed it, readable when dictionary, unit and title have moved on; and comments on single rows.

alter table position_standard
    add column return_rows       jsonb,
    add column form              jsonb,
    add column digest_form       smallint not null default 1,
    add column decree_sha256     text check (decree_sha256 ~ '^[0-9a-f]{64}$'),
    add column revocation_sha256 text check (revocation_sha256 ~ '^[0-9a-f]{64}$'),
    add check (digest_form = 1 or form is not null);
comment on column position_standard.digest_form is
    'which canonical form the digest is taken over: 1 content and decree, 2 the whole form';

create or replace function keep_enacted_standard() returns trigger language plpgsql as
$$
begin
    if old.status in ('ENACTED', 'SUPERSEDED', 'REVOKED')
        and (new.content, new.form, new.position_id, new.agency_code, new.digest, new.digest_form, new.decree_number,
             new.decree_date, new.decree_title, new.decree_sha256, new.effective_from, new.enacted_to, new.enacted_by,
             new.approved_by, new.makers, new.supersedes, new.corrects, new.correction_reason, new.drafted_at)
            is distinct from
            (old.content, old.form, old.position_id, old.agency_code, old.digest, old.digest_form, old.decree_number,
             old.decree_date, old.decree_title, old.decree_sha256, old.effective_from, old.enacted_to, old.enacted_by,
             old.approved_by, old.makers, old.supersedes, old.corrects, old.correction_reason, old.drafted_at) then
        raise exception 'an enacted standard never changes' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
