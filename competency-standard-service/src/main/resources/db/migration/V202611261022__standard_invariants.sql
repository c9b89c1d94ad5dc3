-- What the regulation asks of a standard (PermenPANRB 38/2017) the database refuses as well, whatever a program does.

alter table position_standard
    add constraint position_standard_maker_is_not_checker check (
        (approved_by is null or approved_by <> all (makers)) and (enacted_by is null or enacted_by <> all (makers))),
    add constraint position_standard_approved_by_letter check (
        status in ('DRAFT', 'SUBMITTED')
        or (approved_by is not null and letter_number is not null and letter_date is not null)),
    add constraint position_standard_revoked_by_decree check (
        status <> 'REVOKED'
        or (revocation_number is not null and revocation_date is not null and revocation_title is not null));

-- One level from 1 to 5 per competency, and of each group as many as the rule of the day wants.
create function require_complete_standard(content jsonb, today date) returns void language plpgsql stable as
$$
declare
    missing text;
begin
    if exists (select from jsonb_to_recordset(content -> 'competencies') as r ("competencyCode" text, level numeric)
               where level is null or level not in (1, 2, 3, 4, 5)) then
        raise exception 'levels are 1 to 5' using errcode = 'check_violation';
    end if;
    if exists (select from jsonb_to_recordset(content -> 'competencies') as r ("competencyCode" text)
               group by "competencyCode" having count(*) > 1) then
        raise exception 'one level per competency' using errcode = 'check_violation';
    end if;
    select string_agg(needed.competency_group, ', ')
    into missing
    from completeness_rule rule
    cross join lateral (values ('MANAJERIAL', rule.minimum_manajerial),
                               ('SOSIOKULTURAL', rule.minimum_sosiokultural),
                               ('TEKNIS', rule.minimum_teknis)) as needed (competency_group, minimum)
    where rule.effective @> today
      and needed.minimum > (select count(distinct c.competency_code)
                            from competency_in_force(today, null) c
                            join jsonb_to_recordset(content -> 'competencies') as r ("competencyCode" text)
                                on r."competencyCode" = c.competency_code
                            where c.competency_group = needed.competency_group);
    if missing is not null then
        raise exception 'competencies are missing: %', missing using errcode = 'check_violation';
    end if;
end
$$;

create function require_standard_step() returns trigger language plpgsql as
$$
declare
    step text := case tg_op when 'INSERT' then 'NONE' else old.status end || '>' || new.status;
begin
    if step not in ('NONE>DRAFT', 'DRAFT>DRAFT', 'DRAFT>SUBMITTED', 'SUBMITTED>DRAFT', 'SUBMITTED>APPROVED',
                    'APPROVED>DRAFT', 'APPROVED>ENACTED', 'ENACTED>SUPERSEDED', 'ENACTED>REVOKED',
                    'SUPERSEDED>SUPERSEDED', 'REVOKED>REVOKED') then
        raise exception 'no such step: %', step using errcode = 'check_violation';
    end if;
    if step = 'DRAFT>SUBMITTED' then
        perform require_complete_standard(new.content, (now() at time zone 'Asia/Jakarta')::date);
    end if;
    if tg_op = 'UPDATE' then
        if old.status <> 'DRAFT' and (new.content, new.makers, new.corrects, new.correction_reason)
            is distinct from (old.content, old.makers, old.corrects, old.correction_reason) then
            raise exception 'only a draft changes' using errcode = 'integrity_constraint_violation';
        end if;
        if old.status in ('ENACTED', 'SUPERSEDED', 'REVOKED') and new.effective_to is distinct from old.effective_to
            and (new.effective_to is null or new.effective_to > old.effective_to) then
            raise exception 'what was in force does not last longer' using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    return new;
end
$$;
create trigger legal_step before insert or update on position_standard
    for each row execute function require_standard_step();
create trigger position_standard_never_deleted before delete or truncate on position_standard
    for each statement execute function refuse_change();

-- A belief about what is in force can end, once; it cannot be rewritten or come back.
create function keep_recorded_belief() returns trigger language plpgsql as
$$
begin
    if not upper_inf(old.recorded)
        or (not isempty(new.recorded) and (lower(new.recorded) <> lower(old.recorded) or upper_inf(new.recorded))) then
        raise exception 'what was known stays known' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger keep_recorded before update on standard_in_force
    for each row execute function keep_recorded_belief();
create trigger standard_in_force_never_deleted before delete or truncate on standard_in_force
    for each statement execute function refuse_change();
