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
-- policies.
--
-- OWN: what the person has that touches the dates or shares a proof; POSTS: how many completions the provider has reported
-- of the person since; EVIDENCE_ELSEWHERE, CERTIFICATE_ELSEWHERE: somebody else shows the proof of that completion.
--
-- One completion is asked for in the plainest way, for that is what a post costs. Many are asked for by laterals that use
-- an index each, so that one plan serves two and five thousand. Planning anew every time would cost more than all of it; and
-- the plan is kept, so it must go by index even when it was made while the table was empty.
create function completion_history(
    ids uuid[], people uuid[], starts date[], ends date[], titles text[], certificates text[], evidences text[],
    providers text[], since timestamptz)
    returns table (about text, completion_id uuid, employee_id uuid, provider_code text, title_key text, start_date date,
                   end_date date, certificate_key text, evidence_digest text, form_code text, programme_code text,
                   jp numeric, attendance_mode text, state text, posts bigint)
    language plpgsql stable security definer
    set search_path = public, pg_temp
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off as
$$
#variable_conflict use_column
begin
    if current_setting('asn.agencies', true) is distinct from '*'
       and exists (select from unnest(people) as p (person)
                   where not exists (select from known_employee k
                                     where k.employee_id = p.person and agency_in_scope(k.agency_code))) then
        return;
    end if;

    if cardinality(ids) = 1 then
        return query
        select 'OWN', o.completion_id, o.employee_id, o.provider_code, o.title_key, o.start_date, o.end_date,
               o.certificate_key, o.evidence_digest, o.form_code, o.programme_code, o.converted_jp, o.attendance_mode,
               completion_state(o.completion_id), null::bigint
        from completion o
        where o.employee_id = people[1] and o.completion_id <> ids[1]
          and (o.end_date >= starts[1] and o.start_date <= ends[1]
               or o.certificate_key = certificates[1] or o.evidence_digest = evidences[1])
        order by o.certificate_key = certificates[1] desc nulls last, o.evidence_digest = evidences[1] desc nulls last,
                 o.title_key = titles[1] desc, o.end_date desc, o.completion_id
        limit 500;

        if since is not null then
            about := 'POSTS';
            employee_id := people[1];
            provider_code := providers[1];
            -- A filter, so that nobody reads the indexes of all rows, or of all the provider's, for a handful of one person's.
            posts := (select count(*) filter (where o.received_at > since and o.provider_code = providers[1])
                      from completion o where o.employee_id = people[1]);
            return next;
            employee_id := null;
            provider_code := null;
            posts := null;
        end if;

        completion_id := ids[1];
        if evidences[1] is not null
           and exists (select from completion o
                       where o.evidence_digest = evidences[1] and o.employee_id <> people[1]
                         and completion_state(o.completion_id) not in ('REVERSED', 'REJECTED')) then
            about := 'EVIDENCE_ELSEWHERE';
            return next;
        end if;
        if certificates[1] is not null
           and exists (select from completion o
                       where o.certificate_key = certificates[1] and o.employee_id <> people[1]
                         and completion_state(o.completion_id) not in ('REVERSED', 'REJECTED')) then
            about := 'CERTIFICATE_ELSEWHERE';
            return next;
        end if;
        return;
    end if;

    return query
    with asked as materialized (
        select a.id, a.person, a.starts, a.ends, a.title, a.certificate, a.evidence, a.provider
        from unnest(ids, people, starts, ends, titles, certificates, evidences, providers)
                 as a (id, person, starts, ends, title, certificate, evidence, provider)),
    person as materialized (
        select a.person, min(a.starts) as first_day, max(a.ends) as last_day, array_agg(a.id) as ids,
               array_agg(a.title) as titles, array_agg(a.certificate) as certificates, array_agg(a.evidence) as evidences
        from asked a group by a.person)
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
        select count(*) filter (where o.received_at > since and o.provider_code = b.provider) as posts
        from completion o where o.employee_id = b.person) counted;

    if array_remove(evidences, null) <> '{}' then
        return query
        with proof as materialized (
            select a.proof, array_agg(a.id) as shown_on, array_agg(a.person) as persons
            from unnest(ids, people, evidences) as a (id, person, proof)
            where a.proof is not null
            group by a.proof)
        select 'EVIDENCE_ELSEWHERE', a.id, null::uuid, null::text, null::text, null::date, null::date, null::text, null::text,
               null::text, null::text, null::numeric, null::text, null::text, null::bigint
        from proof p
             cross join lateral (
                 select o.employee_id as person from completion o
                 where o.evidence_digest = p.proof and o.employee_id is not null
                   and o.completion_id not in (select unnest(ids))
                   and completion_state(o.completion_id) not in ('REVERSED', 'REJECTED')
                 limit 1) one
             left join lateral (
                 select o.employee_id as person from completion o
                 where o.evidence_digest = p.proof and o.employee_id <> one.person
                   and o.completion_id not in (select unnest(ids))
                   and completion_state(o.completion_id) not in ('REVERSED', 'REJECTED')
                 limit 1) another on true
             cross join lateral unnest(p.shown_on, p.persons) as a (id, person)
        where a.person <> one.person or another.person is not null;
    end if;

    if array_remove(certificates, null) <> '{}' then
        return query
        with proof as materialized (
            select a.proof, array_agg(a.id) as shown_on, array_agg(a.person) as persons
            from unnest(ids, people, certificates) as a (id, person, proof)
            where a.proof is not null
            group by a.proof)
        select 'CERTIFICATE_ELSEWHERE', a.id, null::uuid, null::text, null::text, null::date, null::date, null::text, null::text,
               null::text, null::text, null::numeric, null::text, null::text, null::bigint
        from proof p
             cross join lateral (
                 select o.employee_id as person from completion o
                 where o.certificate_key = p.proof and o.employee_id is not null
                   and o.completion_id not in (select unnest(ids))
                   and completion_state(o.completion_id) not in ('REVERSED', 'REJECTED')
                 limit 1) one
             left join lateral (
                 select o.employee_id as person from completion o
                 where o.certificate_key = p.proof and o.employee_id <> one.person
                   and o.completion_id not in (select unnest(ids))
                   and completion_state(o.completion_id) not in ('REVERSED', 'REJECTED')
                 limit 1) another on true
             cross join lateral unnest(p.shown_on, p.persons) as a (id, person)
        where a.person <> one.person or another.person is not null;
    end if;
end
$$;
revoke execute on function
    completion_history(uuid[], uuid[], date[], date[], text[], text[], text[], text[], timestamptz) from public;
grant execute on function
    completion_history(uuid[], uuid[], date[], date[], text[], text[], text[], text[], timestamptz) to "${appRole}";
