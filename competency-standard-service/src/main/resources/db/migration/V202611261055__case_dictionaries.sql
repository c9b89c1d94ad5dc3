-- An edition of a dictionary is a CASE document too; a correction keeps the identifiers of what it corrects.

-- The ids of an edition itself and of its groups (see EditionNodes).
create function case_edition_ids(edition_id uuid) returns uuid[]
    language sql immutable strict parallel safe
    begin atomic
    select array_agg(case_id(p.relation || edition_id || n.name))
    from unnest(array['', 'replacedBy:', 'isChildOf:']) p (relation),
         unnest(array['', '/group/MANAJERIAL', '/group/SOSIOKULTURAL', '/group/TEKNIS', '/group/PEMERINTAHAN']) n (name)
    where p.relation = '' or (p.relation = 'replacedBy:') = (n.name = '');
    end;

-- The ids of a competency in an edition, of its levels and of its rubric.
create function case_competency_ids(edition_id uuid, competency_code text) returns uuid[]
    language sql immutable strict parallel safe
    begin atomic
    select array_agg(case_id(p.relation || edition_id || n.name || competency_code))
    from unnest(array['', 'isChildOf:']) p (relation),
         unnest(array['/competency/', '/rubric/', '/level/1/', '/level/2/', '/level/3/', '/level/4/', '/level/5/']) n (name)
    where p.relation = '' or n.name <> '/rubric/';
    end;

create index dictionary_edition_by_case_id on dictionary_edition using gin (case_edition_ids(id));
create index edition_competency_by_case_id on edition_competency
    using gin (case_competency_ids(edition_id, competency_code)) where upper_inf(recorded);

create or replace function case_holder(wanted uuid)
    returns table (standard_id uuid, edition_id uuid, competency_code text)
    language sql stable security definer
    begin atomic
    select s.id, cast(null as uuid), cast(null as text)
    from position_standard s
    where s.status in ('ENACTED', 'SUPERSEDED', 'REVOKED') and case_standard_ids(s.id, s.content) @> array[wanted]
    union all
    select null, e.id, null
    from dictionary_edition e
    where case_edition_ids(e.id) @> array[wanted]
    union all
    select null, m.edition_id, m.competency_code
    from edition_competency m
    where upper_inf(m.recorded) and case_competency_ids(m.edition_id, m.competency_code) @> array[wanted];
    end;

create or replace view case_document with (security_invoker = true) as
select case_id(s.id::text) as identifier,
       s.id as standard_id,
       cast(null as uuid) as edition_id,
       s.agency_code,
       'SKJ' as framework_type,
       '1.1' as case_version,
       coalesce((select a.name from agency a where a.code = s.agency_code), s.agency_code) as creator,
       'Standar Kompetensi Jabatan ' || coalesce(
           (select t.title from position_timeline t where t.position_id = s.position_id and t.period @> s.effective_from),
           (select p.code from position p where p.id = s.position_id)) as title,
       s.content ->> 'summary' as description,
       'id' as language,
       s.decree_number as version,
       case s.status when 'ENACTED' then 'Adopted' else 'Deprecated' end as adoption_status,
       s.effective_from as status_start_date,
       s.effective_to as status_end_date,
       s.decree_title || ', nomor ' || s.decree_number || ', ' || s.decree_date as notes,
       array(select u.name
             from position_timeline t
             join urusan u on u.code = any (t.urusan_codes)
             where t.position_id = s.position_id and t.period @> s.effective_from
             order by u.code) as subject,
       array(select u.code
             from position_timeline t
             join urusan u on u.code = any (t.urusan_codes)
             where t.position_id = s.position_id and t.period @> s.effective_from
             order by u.code) as urusan_codes,
       s.changed_at as last_change
from position_standard s
where s.status in ('ENACTED', 'SUPERSEDED', 'REVOKED')
union all
select case_id(d.edition_id::text),
       null,
       d.edition_id,
       null,
       'KAMUS_KOMPETENSI',
       '1.1',
       coalesce(
           (select a.name
            from dictionary k
            join agency a on a.code = k.agency_code
            where k.code = d.dictionary_code),
           (select k.agency_code from dictionary k where k.code = d.dictionary_code),
           'Republik Indonesia'),
       d.name || ', edisi ' || e.edition,
       null,
       'id',
       e.edition,
       case when upper_inf(d.effective) then 'Adopted' else 'Deprecated' end,
       lower(d.effective),
       upper(d.effective),
       d.decree_title || ', nomor ' || d.decree_number || ', ' || d.decree_date,
       array(select distinct u.name
             from edition_competency m
             join competency_content c on c.id = m.content_id
             join urusan u on u.code = c.urusan_code
             where m.edition_id = d.edition_id and upper_inf(m.recorded)
             order by u.name),
       array(select t.code
             from (select distinct u.code, u.name
                   from edition_competency m
                   join competency_content c on c.id = m.content_id
                   join urusan u on u.code = c.urusan_code
                   where m.edition_id = d.edition_id and upper_inf(m.recorded)) t
             order by t.name),
       greatest(lower(d.recorded), (select max(coalesce(case when upper_inf(m.recorded) then lower(m.recorded) end,
                                                        upper(m.recorded)))
                                    from edition_competency m
                                    where m.edition_id = d.edition_id))
from dictionary_edition_state d
join dictionary_edition e on e.id = d.edition_id
where upper_inf(d.recorded);
