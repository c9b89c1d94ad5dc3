-- What became of a completion. PL/pgSQL, for it keeps its plan.
create function completion_state(completion uuid) returns text
    language plpgsql stable as
$$
begin
    if exists (select from ledger_entry credit
               where credit.completion_id = completion and credit.kind = 'CREDIT'
                 and not exists (select from ledger_entry r where r.reverses_entry_id = credit.entry_id)) then
        return 'STANDING';
    elsif exists (select from ledger_entry credit
                  where credit.completion_id = completion and credit.kind = 'CREDIT') then
        return 'REVERSED';
    elsif exists (select from held_completion held where held.completion_id = completion) then
        return 'HELD';
    end if;
    return 'WAITING';
end
$$;

-- What the checks need to know of people of the caller's agencies, wherever they worked before, and of anybody who shows
-- the same proof. Of other people it says that there is somebody, and nothing else: that is why it may look past the
-- policies. Every branch is a lateral by index, so that one plan serves one completion and five thousand.
--
-- OWN: what the person has that touches the dates or shares a proof; POSTS: how many completions the provider has reported
-- of the person since; EVIDENCE_ELSEWHERE, CERTIFICATE_ELSEWHERE: somebody else shows the proof of that completion.
create function completion_history(
    ids uuid[], people uuid[], starts date[], ends date[], titles text[], certificates text[], evidences text[],
    providers text[], since timestamptz)
    returns table (about text, completion_id uuid, employee_id uuid, provider_code text, title_key text, start_date date,
                   end_date date, certificate_key text, evidence_digest text, form_code text, programme_code text,
                   jp numeric, attendance_mode text, state text, posts bigint)
    language plpgsql stable security definer
    set search_path = public, pg_temp
    set plan_cache_mode = force_generic_plan as
$$
#variable_conflict use_column
begin
    return query
    with asked as materialized (
        select a.id, a.person, a.starts, a.ends, a.title, a.certificate, a.evidence, a.provider
        from unnest(ids, people, starts, ends, titles, certificates, evidences, providers)
                 as a (id, person, starts, ends, title, certificate, evidence, provider)
             join known_employee k on k.employee_id = a.person and agency_in_scope(k.agency_code)),
    person as materialized (
        select a.person, min(a.starts) as first_day, max(a.ends) as last_day, array_agg(a.id) as ids,
               array_agg(a.title) as titles, array_agg(a.certificate) as certificates, array_agg(a.evidence) as evidences
        from asked a group by a.person),
    evidence as materialized (
        select distinct a.evidence as proof from asked a where a.evidence is not null),
    certificate as materialized (
        select distinct a.certificate as proof from asked a where a.certificate is not null)
    select 'OWN', c.completion_id, c.employee_id, c.provider_code, c.title_key, c.start_date, c.end_date,
           c.certificate_key, c.evidence_digest, c.form_code, c.programme_code, c.converted_jp, c.attendance_mode,
           completion_state(c.completion_id), null::bigint
    from person p cross join lateral (
        select * from completion o
        where o.employee_id = p.person and o.completion_id <> all (p.ids)
          and (o.end_date >= p.first_day and o.start_date <= p.last_day
               or o.certificate_key = any (p.certificates) or o.evidence_digest = any (p.evidences))
        order by o.certificate_key = any (p.certificates) desc nulls last,
                 o.evidence_digest = any (p.evidences) desc nulls last,
                 o.title_key = any (p.titles) desc, o.end_date desc, o.completion_id
        limit 500) c
    union all
    select 'POSTS', null, b.person, b.provider, null, null, null, null, null, null, null, null, null, null, counted.posts
    from (select distinct a.person, a.provider from asked a where since is not null) b cross join lateral (
        select count(*) as posts from completion o
        where o.employee_id = b.person and o.provider_code = b.provider and o.received_at > since) counted
    union all
    select 'EVIDENCE_ELSEWHERE', a.id, null, null, null, null, null, null, null, null, null, null, null, null, null
    from evidence e
         cross join lateral (
             select o.employee_id as person from completion o
             where o.evidence_digest = e.proof and o.employee_id is not null
               and o.completion_id not in (select unnest(ids)) and completion_state(o.completion_id) <> 'REVERSED'
             limit 1) one
         left join lateral (
             select o.employee_id as person from completion o
             where o.evidence_digest = e.proof and o.employee_id <> one.person
               and o.completion_id not in (select unnest(ids)) and completion_state(o.completion_id) <> 'REVERSED'
             limit 1) another on true
         join asked a on a.evidence = e.proof and (a.person <> one.person or another.person is not null)
    union all
    select 'CERTIFICATE_ELSEWHERE', a.id, null, null, null, null, null, null, null, null, null, null, null, null, null
    from certificate e
         cross join lateral (
             select o.employee_id as person from completion o
             where o.certificate_key = e.proof and o.employee_id is not null
               and o.completion_id not in (select unnest(ids)) and completion_state(o.completion_id) <> 'REVERSED'
             limit 1) one
         left join lateral (
             select o.employee_id as person from completion o
             where o.certificate_key = e.proof and o.employee_id <> one.person
               and o.completion_id not in (select unnest(ids)) and completion_state(o.completion_id) <> 'REVERSED'
             limit 1) another on true
         join asked a on a.certificate = e.proof and (a.person <> one.person or another.person is not null);
end
$$;
revoke execute on function
    completion_history(uuid[], uuid[], date[], date[], text[], text[], text[], text[], timestamptz) from public;
grant execute on function
    completion_history(uuid[], uuid[], date[], date[], text[], text[], text[], text[], timestamptz) to "${appRole}";
